import { lstm } from '../../cells/lstm.cell';
import type { CellCase } from '../case';

const sizes = { hiddenSize: 4, inputSize: 1, input: [2, -2, 1, -1, 2, -2] };

export const clinicCase: CellCase = {
  kind: 'cell',
  verdict: 'mistake',
  level: 1,
  name: { en: 'One set of weights for all gates', zh: '三个门共用一组权重' },
  task: {
    en: 'Four units with random weights read an input that changes its sign. Each gate should decide for itself when to keep, write and show. Something is wrong.',
    zh: '四个单元、随机权重，输入的符号不断变化。每个门本应各自决定何时保留、何时写入、何时输出。哪里出错了？',
  },
  hints: [
    { en: 'Lay the bars of the three gates beside each other.', zh: '把三个门的数值条并排比较。' },
    {
      en: 'Which parameters does each gate read? Some of those that were handed in are read by none.',
      zh: '每个门读了哪些参数？给出的参数里，有几个没有任何一行用到。',
    },
  ],
  see: {
    en: 'f, i and o are the same number in every unit at every timestep: i − f is exactly 0. A cell that keeps must then also write, and one that is silent must forget.',
    zh: '每个单元、每个时间步的 f、i、o 都是同一个数：i − f 恰好是 0。这样的单元要保留就必须同时写入，不输出时就必须忘记。',
  },
  why: {
    en: 'The three lines look alike on paper, so one is copied, and the names of the weights are not changed. Nothing complains when it runs: the shapes fit.',
    zh: '这三行看上去几乎一样，复制之后忘了改权重的名字。程序照样能跑，因为形状都对。',
  },
  training: {
    en: 'The cell of that article, run with its other slips, failed at latch and recall every time (0 of 3 each), while the sine was learned (0.0036–0.0045). One shared matrix with a bias per gate was only slower: 2 and 3 of 3.',
    zh: '那篇文章的单元（其余错误也在）锁存和回忆全部失败（各 3 次中 0 次），而正弦照样学得会（0.0036–0.0045）。若只共用矩阵、各门有自己的偏置，则只是慢一些：3 次中成功 2 次和 3 次。',
  },
  fix: {
    en: 'Give each gate its own matrix and bias: `W_i`, `b_i` in the input gate and `W_o`, `b_o` in the output gate.',
    zh: '每个门用自己的矩阵和偏置：输入门用 `W_i`、`b_i`，输出门用 `W_o`、`b_o`。',
  },
  seen: [{ article: '000', lines: '49, 52, 55' }],
  trap: {
    en: 'With all weights at 0 every gate is 0.5 in the right cell too; one input alone convinces nobody.',
    zh: '权重全为 0 时，正确的单元里三个门也都是 0.5；只看一个输入也说服不了人。',
  },
  base: lstm,
  right: lstm.equations,
  wrong: `f = sigmoid(W_f @ [h_prev, x] + b_f)  # forget gate
i = sigmoid(W_f @ [h_prev, x] + b_f)  # input gate
g = tanh(W_g @ [h_prev, x] + b_g)     # candidate
c = f * c_prev + i * g                # cell state
o = sigmoid(W_f @ [h_prev, x] + b_f)  # output gate
h = o * tanh(c)                       # hidden state
`,
  bench: { ...sizes, drawn: { seed: 3, scheme: 'uniform' } },
  watch: ['i', 'f', 'o'],
  tellTales: [
    {
      measure: { of: 'gap', a: 'i', b: 'f' },
      wrong: { is: 0, within: 0 },
      right: { above: 0.1 },
    },
    {
      measure: { of: 'gap', a: 'o', b: 'f' },
      wrong: { is: 0, within: 0 },
      right: { above: 0.1 },
    },
  ],
  blind: { bench: sizes, within: 0 },
};
