import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q007',
  topic: 'gates',
  difficulty: 2,
  form: 'predict',
  ask: {
    en: 'The cell state has held a bit, about 0.985, for 30 timesteps behind an output gate that is shut. At timestep 30 the output gate is held at 1. What happens to h there?',
    zh: '细胞状态保存着一个约为 0.985 的比特，已有 30 个时间步，输出门一直关着。在第 30 个时间步把输出门钳制为 1，此时 h 会怎样？',
  },
  before: '#/?preset=silent&t=30&s=6',
  change: 'h:1:o:1:30:1',
  watch: { node: 'h', t: 30, unit: 1 },
  reasons: {
    rises: {
      en: 'Right: h becomes $1 \\cdot \\tanh(c)$, neither 1 nor c itself. The content was in the cell all along; opening the gate shows it and changes nothing in c.',
      zh: '对：h 变成 $1 \\cdot \\tanh(c)$，既不是 1，也不是 c 本身。内容一直在细胞状态里；打开门只是把它输出，c 丝毫不变。',
    },
    falls: {
      en: 'h was as good as 0 behind the shut gate and c is positive: opening the gate lets $\\tanh(c) > 0$ out, so h rises.',
      zh: '门关着时 h 几乎为 0，而 c 为正：门一打开，放出的是 $\\tanh(c) > 0$，所以 h 上升。',
    },
    stays: {
      en: 'It is c that stays: the output gate acts after the cell state. h is $o_t \\odot \\tanh(c_t)$ and follows the gate at once.',
      zh: '不变的是 c：输出门作用在细胞状态之后。h 等于 $o_t \\odot \\tanh(c_t)$，会立刻随门变化。',
    },
  },
  within: 0.03,
  answer: {
    en: 'h jumps to $\\tanh(c)$ = [[h]]; the cell state, [[c]], stays as it was. $o_t = \\sigma(W_o x_t + U_o h_{t-1} + b_o)$ says how much of $\\tanh(c_t)$ is shown. Behind a shut output gate the memory is out of sight, not lost; with the gate fully open, h is $\\tanh(c)$ rather than 1.',
    zh: 'h 跳到 $\\tanh(c)$ = [[h]]；细胞状态 [[c]] 保持不变。$o_t = \\sigma(W_o x_t + U_o h_{t-1} + b_o)$ 决定 $\\tanh(c_t)$ 输出多少。输出门关着只是不显示记忆，并没有丢失；全开（o = 1）时 $h = \\tanh(c)$，而不是 1。',
  },
  hints: [
    {
      en: 'Where does the output gate act: on what is stored, or on what is shown of it?',
      zh: '输出门作用在哪里：在存储的内容上，还是在输出的部分上？',
    },
    {
      en: 'With o = 1 the equation $h_t = o_t \\odot \\tanh(c_t)$ has only the tanh left, of 0.985.',
      zh: 'o = 1 时，$h_t = o_t \\odot \\tanh(c_t)$ 里只剩对 0.985 取 tanh。',
    },
  ],
  sources: [
    { kind: 'article', article: '001', lines: '37-39' },
    { kind: 'article', article: '002', lines: '15, 28' },
    { kind: 'article', article: '003', lines: '100' },
    { kind: 'article', article: '004', lines: '187-193' },
  ],
  live: {
    link: '#/?preset=silent&t=30&s=6&e=h:1:o:1:30:1',
    shows: {
      en: 'The line of h has a single spike, [[h]] at timestep 30, and is back at [[next]] one timestep later. The line of c does not notice: [[c]] at 30, [[after]] at 31.',
      zh: 'h 的曲线只有一个尖峰：第 30 个时间步为 [[h]]，下一步又回到 [[next]]。c 的曲线毫无变化：第 30 步 [[c]]，第 31 步 [[after]]。',
    },
    readings: [
      { name: 'h', of: 'value', node: 'h', t: 30, unit: 1, is: 0.755121 },
      { name: 'next', of: 'value', node: 'h', t: 31, unit: 1, is: 0.00025323 },
      { name: 'c', of: 'value', node: 'c', t: 30, unit: 1, is: 0.984765 },
      { name: 'after', of: 'value', node: 'c', t: 31, unit: 1, is: 0.984768 },
    ],
  },
};
