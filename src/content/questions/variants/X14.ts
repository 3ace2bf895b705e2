import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X14',
  topic: 'variants',
  difficulty: 3,
  form: 'numeric',
  ask: {
    en: 'One unit of a CIFG LSTM: $c_{t-1}$ = [[cPrev]], $f_t$ = [[f]], $g_t$ = [[g]]. What is $c_t$, to three decimals?',
    zh: 'CIFG LSTM 的一个单元：$c_{t-1}$ = [[cPrev]]，$f_t$ = [[f]]，$g_t$ = [[g]]。$c_t$ 是多少？保留三位小数。',
  },
  problem: { kind: 'step', cell: 'cifg', asks: 'c' },
  misses: [
    {
      miss: 'swapped',
      why: {
        en: 'f scales the old cell state and 1 − f the candidate; yours is the other way round.',
        zh: 'f 乘旧的细胞状态，1 − f 乘候选状态；你的答案正好弄反了。',
      },
    },
    {
      miss: 'no input gate',
      why: {
        en: 'The candidate went in whole. The input gate has no weights of its own, but it is there: i = 1 − f.',
        zh: '候选状态被整个加了进去。输入门虽然没有自己的权重，但它还在：i = 1 − f。',
      },
    },
  ],
  answer: {
    en: 'CIFG couples the gates, i = 1 − f, so $c_t = f_t \\odot c_{t-1} + (1 - f_t) \\odot g_t$ = [[answer]]. One gate fewer saves a quarter of the parameters, and Greff et al. found no significant loss. From a zero start such a cell state stays within (−1, 1): it cannot keep and add at once, so it cannot count.',
    zh: 'CIFG 把两个门耦合起来，i = 1 − f，所以 $c_t = f_t \\odot c_{t-1} + (1 - f_t) \\odot g_t$ = [[answer]]。少一个门，参数少四分之一；Greff 等人发现性能没有明显下降。从零开始，这样的细胞状态始终在 (−1, 1) 之内：它不能一边完全保留一边累加，所以不能计数。',
  },
  hints: [
    {
      en: 'What is the input gate, if it is coupled to the forget gate?',
      zh: '输入门与遗忘门耦合，它等于多少？',
    },
    {
      en: 'f times the old cell state plus (1 − f) times the candidate.',
      zh: 'f 乘旧的细胞状态，加上 (1 − f) 乘候选状态。',
    },
  ],
  sources: [{ kind: 'work', work: 'Greff, Srivastava, Koutník, Steunebrink & Schmidhuber 2017' }],
  live: {
    link: '#/?preset=sine&cell=cifg&t=40&s=4&unit=4',
    shows: {
      en: 'Unit 4 at timestep 40: f = [[f]], so i = [[i]]. From the old [[before]] and the candidate [[candidate]] comes c = [[after]], which lies between the two.',
      zh: '第 40 个时间步的第 4 个单元：f = [[f]]，所以 i = [[i]]。由旧值 [[before]] 和候选状态 [[candidate]] 得到 c = [[after]]，介于两者之间。',
    },
    readings: [
      { name: 'f', of: 'value', node: 'f', t: 40, unit: 4, is: 0.477 },
      { name: 'i', of: 'value', node: 'i', t: 40, unit: 4, is: 0.523 },
      { name: 'before', of: 'value', node: 'c', t: 39, unit: 4, is: -0.826 },
      { name: 'candidate', of: 'value', node: 'g', t: 40, unit: 4, is: -0.925 },
      { name: 'after', of: 'value', node: 'c', t: 40, unit: 4, is: -0.878 },
    ],
  },
};
