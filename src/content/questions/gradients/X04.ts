import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'X04',
  topic: 'gradients',
  difficulty: 2,
  form: 'numeric',
  ask: {
    en: 'The bias of a forget gate is initialised with [[b]]. What value does the gate have when x and h are zero? (To three decimals.)',
    zh: '遗忘门的偏置初始化为 [[b]]。当 x 和 h 都为零时，这个门的值是多少？（保留三位小数）',
  },
  problem: { kind: 'gate', cell: 'lstm', asks: 'f', silent: true },
  misses: [
    {
      miss: 'no squashing',
      why: {
        en: 'That is the pre-activation, the bias itself. A gate is its sigmoid, and always lies between 0 and 1.',
        zh: '这是激活前的值，也就是偏置本身。门还要取 sigmoid，总在 0 和 1 之间。',
      },
    },
    {
      miss: 'other squashing',
      why: {
        en: 'That is tanh of the bias. Gates use the sigmoid, $1 / (1 + e^{-b})$; tanh makes the candidate.',
        zh: '这是对偏置取 tanh。门用的是 sigmoid，即 $1 / (1 + e^{-b})$；tanh 用来算候选状态。',
      },
    },
  ],
  answer: {
    en: '$f = \\sigma(b) = 1 / (1 + e^{-b})$ = [[answer]]. With a bias of 0 the gate begins at 0.5: memory and gradient halve at each timestep, and long lags are hardly found in training. A bias of 1 begins at 0.73, 2 at 0.88, 3 at 0.95; hence the advice to start at 1 or more (Gers et al. 2000, Jozefowicz et al. 2015). Keras does so by default, PyTorch does not.',
    zh: '$f = \\sigma(b) = 1 / (1 + e^{-b})$ = [[answer]]。偏置为 0 时，门从 0.5 起步：记忆和梯度每个时间步都减半，训练很难发现长间隔的依赖。偏置为 1 从 0.73 起步，2 为 0.88，3 为 0.95；所以建议初值取 1 或更大（Gers 等，2000；Jozefowicz 等，2015）。Keras 默认如此，PyTorch 则不是。',
  },
  hints: [
    {
      en: 'With x and h at zero only the bias is left of the pre-activation.',
      zh: 'x 和 h 都为零时，激活前的值只剩下偏置。',
    },
    {
      en: 'Put the bias into $\\sigma(b) = 1 / (1 + e^{-b})$.',
      zh: '把偏置代入 $\\sigma(b) = 1 / (1 + e^{-b})$。',
    },
  ],
  sources: [
    { kind: 'work', work: 'Gers, Schmidhuber & Cummins 2000' },
    { kind: 'work', work: 'Jozefowicz, Zaremba & Sutskever 2015' },
  ],
  live: {
    link: '#/compare?preset=leak&cell=lstm&t=13&e=w:1:b_f:1:0&c=cell%3Dlstm%26e%3Dw:1:b_f:1:1&c=cell%3Dlstm%26e%3Dw:1:b_f:1:3',
    shows: {
      en: 'Forget biases of 0, 1 and 3 make gates of [[zero]], [[one]] and [[three]]. Ten timesteps after the pulse, the cell state that was 1 is [[cZero]], [[cOne]] and [[cThree]].',
      zh: '遗忘门偏置为 0、1、3 时，门分别是 [[zero]]、[[one]]、[[three]]。脉冲过去十个时间步后，原来为 1 的细胞状态分别剩 [[cZero]]、[[cOne]]、[[cThree]]。',
    },
    readings: [
      { name: 'zero', of: 'value', node: 'f', t: 13, unit: 1, column: 1, is: 0.5 },
      { name: 'one', of: 'value', node: 'f', t: 13, unit: 1, column: 2, is: 0.731059 },
      { name: 'three', of: 'value', node: 'f', t: 13, unit: 1, column: 3, is: 0.952574 },
      { name: 'cZero', of: 'value', node: 'c', t: 13, unit: 1, column: 1, is: 0.000976556 },
      { name: 'cOne', of: 'value', node: 'c', t: 13, unit: 1, column: 2, is: 0.0436033 },
      { name: 'cThree', of: 'value', node: 'c', t: 13, unit: 1, column: 3, is: 0.615156 },
    ],
  },
};
