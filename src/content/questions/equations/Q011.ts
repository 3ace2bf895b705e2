import type { QuestionFile } from '../../../quiz/question';

export const question: QuestionFile = {
  id: 'Q011',
  topic: 'equations',
  difficulty: 2,
  form: 'order',
  ask: {
    en: 'Put the computations of one LSTM timestep in an order that works. ($x_t$, $h_{t-1}$ and $c_{t-1}$ are given.)',
    zh: '把 LSTM 一个时间步的各项计算排成可行的顺序。（$x_t$、$h_{t-1}$、$c_{t-1}$ 已知。）',
  },
  steps: [
    {
      id: 'f',
      text: {
        en: 'Forget gate: $f_t = \\sigma(W_f[h_{t-1}, x_t] + b_f)$',
        zh: '遗忘门：$f_t = \\sigma(W_f[h_{t-1}, x_t] + b_f)$',
      },
      computes: ['f'],
    },
    {
      id: 'i',
      text: {
        en: 'Input gate: $i_t = \\sigma(W_i[h_{t-1}, x_t] + b_i)$',
        zh: '输入门：$i_t = \\sigma(W_i[h_{t-1}, x_t] + b_i)$',
      },
      computes: ['i'],
    },
    {
      id: 'g',
      text: {
        en: 'Candidate: $g_t = \\tanh(W_g[h_{t-1}, x_t] + b_g)$',
        zh: '候选状态：$g_t = \\tanh(W_g[h_{t-1}, x_t] + b_g)$',
      },
      computes: ['g'],
    },
    {
      id: 'c',
      text: {
        en: 'Cell state: $c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$',
        zh: '细胞状态：$c_t = f_t \\odot c_{t-1} + i_t \\odot g_t$',
      },
      computes: ['c'],
    },
    {
      id: 'o',
      text: {
        en: 'Output gate: $o_t = \\sigma(W_o[h_{t-1}, x_t] + b_o)$',
        zh: '输出门：$o_t = \\sigma(W_o[h_{t-1}, x_t] + b_o)$',
      },
      computes: ['o'],
    },
    {
      id: 'h',
      text: {
        en: 'Hidden state: $h_t = o_t \\odot \\tanh(c_t)$',
        zh: '隐藏状态：$h_t = o_t \\odot \\tanh(c_t)$',
      },
      computes: ['h'],
    },
  ],
  forced: [
    {
      first: 'f',
      then: 'c',
      why: {
        en: '$c_t$ needs $f_t$: without it nobody knows how much of $c_{t-1}$ stays.',
        zh: '$c_t$ 要用到 $f_t$：没有它，就不知道 $c_{t-1}$ 该保留多少。',
      },
    },
    {
      first: 'i',
      then: 'c',
      why: {
        en: '$c_t$ needs $i_t$: it says how much of the candidate is written.',
        zh: '$c_t$ 要用到 $i_t$：它决定候选状态写入多少。',
      },
    },
    {
      first: 'g',
      then: 'c',
      why: {
        en: '$c_t$ needs $g_t$: without a candidate the input gate has nothing to let in.',
        zh: '$c_t$ 要用到 $g_t$：没有候选状态，输入门就无物可放行。',
      },
    },
    {
      first: 'c',
      then: 'h',
      why: {
        en: '$h_t$ shows the new cell state. Computed before it, $h_t$ would show the old one, and everything would come out one timestep late.',
        zh: '$h_t$ 输出的是新的细胞状态。若先算 $h_t$，输出的就是旧状态，一切都会晚一个时间步。',
      },
    },
    {
      first: 'o',
      then: 'h',
      why: {
        en: '$h_t$ needs $o_t$: it says how much of $\\tanh(c_t)$ is shown.',
        zh: '$h_t$ 要用到 $o_t$：它决定 $\\tanh(c_t)$ 输出多少。',
      },
    },
  ],
  drives: 'lstm',
  answer: {
    en: 'Only two things are forced: $c_t$ comes after $f_t$, $i_t$ and $g_t$, and $h_t$ after $c_t$ and $o_t$. The three gates and the candidate read nothing but $x_t$ and $h_{t-1}$, so they do not wait for one another and are usually computed in one matrix product. Without peepholes $o_t$ may come before $c_t$ or after it.',
    zh: '真正必须遵守的只有两条：$c_t$ 在 $f_t$、$i_t$、$g_t$ 之后，$h_t$ 在 $c_t$ 和 $o_t$ 之后。三个门和候选状态都只读 $x_t$ 和 $h_{t-1}$，互不等待，通常合成一次矩阵乘法算出。没有窥孔时，$o_t$ 放在 $c_t$ 之前或之后都可以。',
  },
  hints: [
    {
      en: 'For each line, look at what stands on its right-hand side and is not given.',
      zh: '逐行看等号右边：有哪些量不是已知的？',
    },
    {
      en: 'The four lines with weights can go first, in any order. Then the memory, then what is shown of it.',
      zh: '带权重的四行可以先算，顺序随意；然后是记忆，最后是输出。',
    },
  ],
  sources: [
    { kind: 'article', article: '001', lines: '41-49' },
    { kind: 'article', article: '002', lines: '21-33' },
    { kind: 'article', article: '003', lines: '131-159' },
    { kind: 'article', article: '004', lines: '115-120' },
  ],
  live: {
    link: '#/?preset=latch&t=1&s=1',
    shows: {
      en: 'Step through timestep 1 in unit 1: first f = [[f]], i = [[i]], g = [[g]]; from them c = [[c]]; last h = [[h]].',
      zh: '在第 1 个单元逐步走完第 1 个时间步：先有 f = [[f]]、i = [[i]]、g = [[g]]，由它们得到 c = [[c]]，最后是 h = [[h]]。',
    },
    readings: [
      { name: 'f', of: 'value', node: 'f', t: 1, unit: 1, is: 0.999665 },
      { name: 'i', of: 'value', node: 'i', t: 1, unit: 1, is: 0.999665 },
      { name: 'g', of: 'value', node: 'g', t: 1, unit: 1, is: 0.995055 },
      { name: 'c', of: 'value', node: 'c', t: 1, unit: 1, is: 0.994721 },
      { name: 'h', of: 'value', node: 'h', t: 1, unit: 1, is: 0.745652 },
    ],
  },
};
