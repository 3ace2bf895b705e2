import type { Cell } from '../engine/cell';
import { gruDiagram } from './gru.diagram';
import { candidate, hidden, join, reset, updateGate } from './stages';

export const gru: Cell = {
  id: 'gru',
  name: { en: 'GRU', zh: 'GRU' },
  description: {
    en: 'One update gate blends the old hidden state with a candidate; in the form of cuDNN and PyTorch, the reset gate acts after the matrix product.',
    zh: '用一个更新门在旧的隐藏状态与候选状态之间加权平均；这里采用 cuDNN 与 PyTorch 的写法，重置门作用在矩阵乘法之后。',
  },
  paper: {
    authors: 'Cho, van Merriënboer, Gulcehre, Bahdanau, Bougares, Schwenk & Bengio',
    year: 2014,
    title:
      'Learning Phrase Representations using RNN Encoder–Decoder for Statistical Machine Translation',
    where: 'EMNLP 2014, 1724–1734',
  },
  equations: `r = sigmoid(W_r @ [h_prev, x] + b_r)                    # reset gate
z = sigmoid(W_z @ [h_prev, x] + b_z)                    # update gate
n = tanh(W_xn @ x + b_xn + r * (W_hn @ h_prev + b_hn))  # candidate
h = (1 - z) * n + z * h_prev                            # hidden state
`,
  stages: [join, reset, updateGate, candidate, hidden],
  roles: { r: 'reset', z: 'update', n: 'candidate', h: 'hidden' },
  pytorch: {
    module: 'GRU',
    gates: ['r', 'z', 'n'],
    parameters: {
      W_r: { from: 'joint', gate: 0 },
      W_z: { from: 'joint', gate: 1 },
      W_xn: { from: 'weight_ih', gate: 2 },
      W_hn: { from: 'weight_hh', gate: 2 },
      b_r: { from: 'bias', gate: 0 },
      b_z: { from: 'bias', gate: 1 },
      b_xn: { from: 'bias_ih', gate: 2 },
      b_hn: { from: 'bias_hh', gate: 2 },
    },
  },
  diagram: gruDiagram,
};
