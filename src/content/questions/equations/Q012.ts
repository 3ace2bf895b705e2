import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q012',
  topic: 'equations',
  difficulty: 3,
  form: 'recall',
  ask: {
    en: 'Write down the six equations of one LSTM timestep, without peepholes.',
    zh: '写出 LSTM 一个时间步的六个公式（不含窥孔）。',
  },
  points: [
    {
      en: 'Input gate: $i_t = \\sigma(W_i x_t + U_i h_{t-1} + b_i)$',
      zh: '输入门：$i_t = \\sigma(W_i x_t + U_i h_{t-1} + b_i)$',
    },
    {
      en: 'Forget gate, with weights of its own: $f_t = \\sigma(W_f x_t + U_f h_{t-1} + b_f)$',
      zh: '遗忘门，权重是自己的：$f_t = \\sigma(W_f x_t + U_f h_{t-1} + b_f)$',
    },
    {
      en: 'Candidate, with tanh instead of σ: $g_t = \\tanh(W_g x_t + U_g h_{t-1} + b_g)$',
      zh: '候选状态，用 tanh 而不是 σ：$g_t = \\tanh(W_g x_t + U_g h_{t-1} + b_g)$',
    },
    {
      en: 'Output gate, which reads $x_t$ like the others: $o_t = \\sigma(W_o x_t + U_o h_{t-1} + b_o)$',
      zh: '输出门，与其他门一样要读 $x_t$：$o_t = \\sigma(W_o x_t + U_o h_{t-1} + b_o)$',
    },
    {
      en: 'Cell state, with $f_t$ and not $1 - f_t$, without a matrix or a tanh around it: $c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$',
      zh: '细胞状态，用 $f_t$ 而不是 $1 - f_t$，不再乘矩阵，外面也不套 tanh：$c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$',
    },
    {
      en: 'Hidden state, from the new cell state: $h_t = o_t \\odot \\tanh(c_t)$',
      zh: '隐藏状态，用的是新的细胞状态：$h_t = o_t \\odot \\tanh(c_t)$',
    },
  ],
  answer: {
    en: '$i_t, f_t, o_t$ are each $\\sigma(W x_t + U h_{t-1} + b)$ with weights of their own, and $g_t = \\tanh(W_g x_t + U_g h_{t-1} + b_g)$. Then $c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$ and $h_t = o_t \\odot \\tanh(c_t)$. The usual slips: $1 - f_t$ in place of $f_t$, σ for the candidate, an output gate that does not see $x_t$, and a missing tanh in $h_t$.',
    zh: '$i_t, f_t, o_t$ 各为 $\\sigma(W x_t + U h_{t-1} + b)$，权重互不相同；$g_t = \\tanh(W_g x_t + U_g h_{t-1} + b_g)$。然后 $c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$，$h_t = o_t \\odot \\tanh(c_t)$。常见的错误：把 $f_t$ 写成 $1 - f_t$、候选状态用了 σ、输出门漏掉 $x_t$、$h_t$ 漏掉 tanh。',
  },
  hints: [
    {
      en: 'Four of the six have the same form, a squashed affine map of $x_t$ and $h_{t-1}$. Two have no weights at all.',
      zh: '六个公式中有四个形式相同，都是对 $x_t$ 和 $h_{t-1}$ 做仿射变换再压缩；另两个完全没有权重。',
    },
    {
      en: 'Three gates with σ, one candidate with tanh, one sum of two products, one product with a tanh.',
      zh: '三个门用 σ，一个候选状态用 tanh，一个是两项乘积之和，一个是乘积里带 tanh。',
    },
  ],
  sources: [
    { kind: 'article', article: '001', lines: '51-62' },
    { kind: 'article', article: '003', lines: '114-127' },
    { kind: 'article', article: '004', lines: '157-201' },
  ],
  live: {
    link: '#/?preset=sine&t=30&s=6&unit=4',
    shows: {
      en: 'The formulas stand with their numbers. In unit 4 at timestep 30: f = [[f]], i = [[i]] and g = [[g]] turn c from [[before]] into [[c]]; o = [[o]] makes h = [[h]] of it.',
      zh: '公式旁边有代入的数值。第 4 个单元在第 30 个时间步：f = [[f]]、i = [[i]]、g = [[g]]，把 c 从 [[before]] 变为 [[c]]；再由 o = [[o]] 得到 h = [[h]]。',
    },
    readings: [
      { name: 'f', of: 'value', node: 'f', t: 30, unit: 4, is: 0.793957 },
      { name: 'i', of: 'value', node: 'i', t: 30, unit: 4, is: 0.69458 },
      { name: 'g', of: 'value', node: 'g', t: 30, unit: 4, is: -0.472394 },
      { name: 'before', of: 'value', node: 'c', t: 29, unit: 4, is: -1.363355 },
      { name: 'c', of: 'value', node: 'c', t: 30, unit: 4, is: -1.410561 },
      { name: 'o', of: 'value', node: 'o', t: 30, unit: 4, is: 0.735352 },
      { name: 'h', of: 'value', node: 'h', t: 30, unit: 4, is: -0.652708 },
    ],
  },
};
