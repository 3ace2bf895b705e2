import type { Cell } from '../engine/cell';
import { lstmPeepholeDiagram } from './lstm-peephole.diagram';
import { forget, hidden, input, join, output, updateCell } from './stages';

export const lstmPeephole: Cell = {
  id: 'peephole',
  name: { en: 'Peephole LSTM', zh: '窥孔 LSTM' },
  description: {
    en: 'An LSTM whose gates also look at the cell state: input and forget gate at the old one, the output gate at the new one.',
    zh: '门还能直接“窥视”细胞状态的 LSTM：输入门和遗忘门看旧的细胞状态，输出门看新的细胞状态。',
  },
  paper: {
    authors: 'Gers, Schraudolph & Schmidhuber',
    year: 2002,
    title: 'Learning Precise Timing with LSTM Recurrent Networks',
    where: 'Journal of Machine Learning Research 3, 115–143',
  },
  equations: `f = sigmoid(W_f @ [h_prev, x] + p_f * c_prev + b_f)  # forget gate
i = sigmoid(W_i @ [h_prev, x] + p_i * c_prev + b_i)  # input gate
g = tanh(W_g @ [h_prev, x] + b_g)                    # candidate
c = f * c_prev + i * g                               # cell state
o = sigmoid(W_o @ [h_prev, x] + p_o * c + b_o)       # output gate
h = o * tanh(c)                                      # hidden state
`,
  stages: [join, forget, input, updateCell, output, hidden],
  roles: { f: 'forget', i: 'input', g: 'candidate', c: 'cell', o: 'output', h: 'hidden' },
  pytorch: {
    gates: ['i', 'f', 'g', 'o'],
    parameters: {
      W_i: { from: 'joint', gate: 0 },
      W_f: { from: 'joint', gate: 1 },
      W_g: { from: 'joint', gate: 2 },
      W_o: { from: 'joint', gate: 3 },
      b_i: { from: 'bias', gate: 0 },
      b_f: { from: 'bias', gate: 1 },
      b_g: { from: 'bias', gate: 2 },
      b_o: { from: 'bias', gate: 3 },
      p_i: { from: 'extra', tensor: 'weight_ci', gate: 0 },
      p_f: { from: 'extra', tensor: 'weight_cf', gate: 0 },
      p_o: { from: 'extra', tensor: 'weight_co', gate: 0 },
    },
  },
  diagram: lstmPeepholeDiagram,
};
