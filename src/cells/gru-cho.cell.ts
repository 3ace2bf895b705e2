import type { Cell } from '../engine/cell';
import { candidate, hidden, join, reset, updateGate } from './stages';

export const gruCho: Cell = {
  id: 'gru-cho',
  name: { en: 'GRU (Cho et al.)', zh: 'GRU（Cho 等）' },
  description: {
    en: 'The gated recurrent unit as published in 2014: the reset gate scales the old hidden state before the matrix product.',
    zh: '2014 年论文中的门控循环单元：重置门先缩放旧的隐藏状态，再做矩阵乘法。',
  },
  paper: {
    authors: 'Cho, van Merriënboer, Gulcehre, Bahdanau, Bougares, Schwenk & Bengio',
    year: 2014,
    title:
      'Learning Phrase Representations using RNN Encoder–Decoder for Statistical Machine Translation',
    where: 'EMNLP 2014, 1724–1734',
  },
  equations: `r = sigmoid(W_r @ [h_prev, x] + b_r)   # reset gate
z = sigmoid(W_z @ [h_prev, x] + b_z)   # update gate
n = tanh(W_n @ [r * h_prev, x] + b_n)  # candidate
h = z * h_prev + (1 - z) * n           # hidden state
`,
  stages: [join, reset, updateGate, candidate, hidden],
  roles: { r: 'reset', z: 'update', n: 'candidate', h: 'hidden' },
};
