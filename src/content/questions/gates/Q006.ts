import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q006',
  topic: 'gates',
  difficulty: 2,
  form: 'predict',
  ask: {
    en: 'The forget gate is 0.9, each timestep adds 0.1, and the cell state has settled at 1. At timestep 101 the input gate is held at 0. What does the cell state become there?',
    zh: '遗忘门为 0.9，每个时间步加入 0.1，细胞状态已稳定在 1。在第 101 个时间步把输入门钳制为 0，此时细胞状态变为多少？',
  },
  before: '#/?preset=stream&cell=lstm&t=101&s=4',
  change: 'h:1:i:1:101:0',
  watch: { node: 'c', t: 101, unit: 1 },
  reasons: {
    rises: {
      en: 'Shutting the input gate can only take away what would have been written, and that was positive here: the sum gets smaller.',
      zh: '关上输入门只会去掉本来要写入的那部分，而这里写入的是正数，所以和变小了。',
    },
    falls: {
      en: 'Right: nothing is added, and $f \\cdot c_{t-1} = 0.9 \\times 1$ remains. It falls, but only by what the forget gate takes; it is not set to 0.',
      zh: '对：不再加入任何东西，剩下 $f \\cdot c_{t-1} = 0.9 \\times 1$。它会下降，但只少了遗忘门拿走的那部分，并没有被置零。',
    },
    stays: {
      en: 'It would stay only if f were 1 as well. A shut input gate does not freeze the memory: $c_t = f_t \\odot c_{t-1}$ still applies, and f is 0.9.',
      zh: '只有 f 也等于 1 才会不变。输入门关上并不冻结记忆：$c_t = f_t \\odot c_{t-1}$ 照常起作用，而 f 是 0.9。',
    },
  },
  within: 0.02,
  answer: {
    en: 'It becomes [[after]]. $i_t = \\sigma(W_i x_t + U_i h_{t-1} + b_i)$ scales the candidate before it is added; where it is 0, this timestep writes nothing, yet what was stored goes on as $f_t \\odot c_{t-1}$. So i = 0 neither sets the state to 0 nor freezes it: to hold a value one needs i near 0 and f near 1 together.',
    zh: '变为 [[after]]。$i_t = \\sigma(W_i x_t + U_i h_{t-1} + b_i)$ 在相加之前缩放候选状态；i 为 0 时什么也不写入，但旧内容仍按 $f_t \\odot c_{t-1}$ 延续。所以 i = 0 既不会把状态置零，也不会把它冻结：要保持一个值，需要 i 接近 0，同时 f 接近 1。',
  },
  hints: [
    {
      en: 'Write $c_t = f_t c_{t-1} + i_t g_t$ and strike out only the term with $i_t$.',
      zh: '写出 $c_t = f_t c_{t-1} + i_t g_t$，只划掉含 $i_t$ 的那一项。',
    },
    {
      en: 'What is left is the forget gate, 0.9, times the old cell state, 1.',
      zh: '剩下的是遗忘门 0.9 乘以旧的细胞状态 1。',
    },
  ],
  sources: [
    { kind: 'article', article: '001', lines: '33-35' },
    { kind: 'article', article: '002', lines: '35-41' },
    { kind: 'article', article: '003', lines: '99' },
    { kind: 'article', article: '004', lines: '171-177' },
  ],
  live: {
    link: '#/?preset=stream&cell=lstm&t=101&s=4&e=h:1:i:1:101:0',
    shows: {
      en: 'There is a small notch in the line of c: [[before]] at timestep 100, [[after]] at 101, and on its way back with [[next]] at 102.',
      zh: 'c 的曲线上出现一个小缺口：第 100 个时间步是 [[before]]，第 101 个是 [[after]]，第 102 个已回升到 [[next]]。',
    },
    readings: [
      { name: 'before', of: 'value', node: 'c', t: 100, unit: 1, is: 0.999967 },
      { name: 'after', of: 'value', node: 'c', t: 101, unit: 1, is: 0.899971 },
      { name: 'next', of: 'value', node: 'c', t: 102, unit: 1, is: 0.909973 },
    ],
  },
};
