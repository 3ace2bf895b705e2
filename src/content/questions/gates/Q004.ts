import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q004',
  topic: 'gates',
  difficulty: 1,
  form: 'match',
  ask: {
    en: 'Name the gates of an LSTM by what they do. (Some names belong to nothing here.)',
    zh: '请根据作用写出 LSTM 各个门的名称。（有些名称在这里用不上。）',
  },
  pairs: [
    {
      left: {
        en: 'Says how much of the old cell state $c_{t-1}$ stays.',
        zh: '决定旧细胞状态 $c_{t-1}$ 保留多少。',
      },
      right: { en: 'forget gate', zh: '遗忘门' },
      why: {
        en: '$f_t$ scales $c_{t-1}$: near 1 it keeps, near 0 it erases. It does not touch $h_{t-1}$.',
        zh: '$f_t$ 缩放的是 $c_{t-1}$：接近 1 保留，接近 0 抹去。它不作用于 $h_{t-1}$。',
      },
    },
    {
      left: {
        en: 'Says how much of the new content is written.',
        zh: '决定新内容写入多少。',
      },
      right: { en: 'input gate', zh: '输入门' },
      why: {
        en: '$i_t$ scales the candidate $g_t$ before it is added. Shut, it blocks writing and leaves what is stored alone.',
        zh: '$i_t$ 在相加之前缩放候选状态 $g_t$。它关闭时只是不写入，已存的内容不受影响。',
      },
    },
    {
      left: {
        en: 'Says how much of $\\tanh(c_t)$ is shown as $h_t$.',
        zh: '决定 $\\tanh(c_t)$ 有多少作为 $h_t$ 输出。',
      },
      right: { en: 'output gate', zh: '输出门' },
      why: {
        en: '$h_t = o_t \\odot \\tanh(c_t)$: shut, it hides the memory without losing it.',
        zh: '$h_t = o_t \\odot \\tanh(c_t)$：关闭时只是不输出，记忆并没有丢。',
      },
    },
    {
      left: {
        en: 'Not a gate: proposes the new content, with a sign.',
        zh: '不是门：提出带正负号的新内容。',
      },
      right: { en: 'candidate', zh: '候选状态' },
      why: {
        en: '$g_t = \\tanh(\\dots)$ lies in (−1, 1), so that it can lower the cell state as well as raise it.',
        zh: '$g_t = \\tanh(\\dots)$ 取值在 (−1, 1)，既能让细胞状态升高，也能让它降低。',
      },
    },
  ],
  extra: [
    {
      right: { en: 'memory gate', zh: '记忆门' },
      why: {
        en: 'There is no memory gate. What remembers is the cell state, and three gates act on it: forget, input and output.',
        zh: '没有“记忆门”。负责记忆的是细胞状态，作用于它的是遗忘门、输入门和输出门。',
      },
    },
    {
      right: { en: 'merge gate', zh: '合并门' },
      why: {
        en: 'No such gate exists, not in a GRU either: its two gates are called reset gate and update gate.',
        zh: '没有这种门，GRU 里也没有：GRU 的两个门叫重置门和更新门。',
      },
    },
  ],
  answer: {
    en: 'Forget gate $f$: which share of $c_{t-1}$ stays. Input gate $i$: which share of the candidate $g_t$ is written. Output gate $o$: which share of $\\tanh(c_t)$ becomes $h_t$. Each of the three is a σ vector with H entries and weights of its own, and reads $x_t$ and $h_{t-1}$. The candidate is no gate: it uses tanh and carries content.',
    zh: '遗忘门 $f$：$c_{t-1}$ 保留多大比例。输入门 $i$：候选状态 $g_t$ 写入多大比例。输出门 $o$：$\\tanh(c_t)$ 有多大比例成为 $h_t$。三者都是长度为 H 的 σ 向量，权重各自独立，都读 $x_t$ 和 $h_{t-1}$。候选状态不是门：它用 tanh，承载的是内容。',
  },
  hints: [
    {
      en: 'Follow the cell state along the top of the diagram: what is it multiplied by, what is added, and what is let out at the end?',
      zh: '沿着图上方的细胞状态走一遍：它先乘以什么，再加上什么，最后放出什么？',
    },
    {
      en: 'A gate is a share between 0 and 1. One of the four roles speaks of content with a sign instead.',
      zh: '门是 0 到 1 之间的比例。四个作用中有一个说的是带正负号的内容。',
    },
  ],
  sources: [
    { kind: 'article', article: '000', lines: '29-34' },
    { kind: 'article', article: '002', lines: '9-15' },
    { kind: 'article', article: '003', lines: '93-100' },
    { kind: 'article', article: '004', lines: '109-113' },
  ],
  live: {
    link: '#/?preset=reset&t=15&s=2',
    shows: {
      en: 'At timestep 15 only the forget gate of unit 1 shuts, f = [[f]], while i and o stay at [[i]] and [[o]]: the cell state, [[before]] one timestep earlier, is gone.',
      zh: '第 15 个时间步，第 1 个单元只有遗忘门关上：f = [[f]]，i 和 o 仍是 [[i]] 和 [[o]]；前一步还是 [[before]] 的细胞状态就此清空。',
    },
    readings: [
      { name: 'f', of: 'value', node: 'f', t: 15, unit: 1, is: 6.144175e-6 },
      { name: 'i', of: 'value', node: 'i', t: 15, unit: 1, is: 0.999994 },
      { name: 'o', of: 'value', node: 'o', t: 15, unit: 1, is: 0.999994 },
      { name: 'before', of: 'value', node: 'c', t: 14, unit: 1, is: 0.174893 },
    ],
  },
};
