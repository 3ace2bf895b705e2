import type { Cell } from '../engine/cell';
import { lstmDiagram } from './lstm.diagram';
import { forget, hidden, input, join, output, updateCell } from './stages';

export const lstm: Cell = {
  id: 'lstm',
  name: { en: 'LSTM', zh: 'LSTM' },
  description: {
    en: 'Keeps a cell state that gates may scale, add to and show, so that what was stored can survive many timesteps. The forget gate was added in 2000.',
    zh: '在隐藏状态之外另设细胞状态，由三个门决定保留多少、写入多少、输出多少，因此信息可以保存很多个时间步。其中遗忘门是 2000 年才加入的。',
  },
  paper: {
    authors: 'Hochreiter & Schmidhuber',
    year: 1997,
    title: 'Long Short-Term Memory',
    where:
      'Neural Computation 9(8), 1735–1780; Gers, Schmidhuber & Cummins (2000). Learning to Forget: Continual Prediction with LSTM. Neural Computation 12(10), 2451–2471',
  },
  equations: `f = sigmoid(W_f @ [h_prev, x] + b_f)  # forget gate
i = sigmoid(W_i @ [h_prev, x] + b_i)  # input gate
g = tanh(W_g @ [h_prev, x] + b_g)     # candidate
c = f * c_prev + i * g                # cell state
o = sigmoid(W_o @ [h_prev, x] + b_o)  # output gate
h = o * tanh(c)                       # hidden state
`,
  stages: [join, forget, input, updateCell, output, hidden],
  roles: { f: 'forget', i: 'input', g: 'candidate', c: 'cell', o: 'output', h: 'hidden' },
  pytorch: {
    module: 'LSTM',
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
    },
  },
  diagram: lstmDiagram,
};
