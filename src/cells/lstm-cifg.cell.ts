import type { Cell } from '../engine/cell';
import { lstmCifgDiagram } from './lstm-cifg.diagram';
import { forget, hidden, input, join, output, updateCell } from './stages';

export const lstmCifg: Cell = {
  id: 'cifg',
  name: { en: 'CIFG LSTM', zh: 'CIFG LSTM' },
  description: {
    en: 'An LSTM with coupled input and forget gate: it writes exactly as much of the candidate as it forgets of the cell state.',
    zh: '输入门与遗忘门耦合的 LSTM：细胞状态忘掉多少，就写入多少候选状态。',
  },
  paper: {
    authors: 'Greff, Srivastava, Koutník, Steunebrink & Schmidhuber',
    year: 2017,
    title: 'LSTM: A Search Space Odyssey',
    where: 'IEEE Transactions on Neural Networks and Learning Systems 28(10), 2222–2232',
  },
  equations: `f = sigmoid(W_f @ [h_prev, x] + b_f)  # forget gate
i = 1 - f                             # input gate
g = tanh(W_g @ [h_prev, x] + b_g)     # candidate
c = f * c_prev + i * g                # cell state
o = sigmoid(W_o @ [h_prev, x] + b_o)  # output gate
h = o * tanh(c)                       # hidden state
`,
  stages: [join, forget, input, updateCell, output, hidden],
  roles: { f: 'forget', i: 'input', g: 'candidate', c: 'cell', o: 'output', h: 'hidden' },
  pytorch: {
    gates: ['f', 'g', 'o'],
    parameters: {
      W_f: { from: 'joint', gate: 0 },
      W_g: { from: 'joint', gate: 1 },
      W_o: { from: 'joint', gate: 2 },
      b_f: { from: 'bias', gate: 0 },
      b_g: { from: 'bias', gate: 1 },
      b_o: { from: 'bias', gate: 2 },
    },
  },
  diagram: lstmCifgDiagram,
};
