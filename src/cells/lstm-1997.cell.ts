import type { Cell } from '../engine/cell';
import { lstm1997Diagram } from './lstm-1997.diagram';
import { hidden, input, join, output, updateCell } from './stages';

export const lstm1997: Cell = {
  id: 'lstm-1997',
  name: { en: 'LSTM of 1997', zh: '1997 年的 LSTM' },
  description: {
    en: 'The first LSTM: without a forget gate the cell state only ever adds up, and scaled sigmoids stand where tanh stands today.',
    zh: '最早的 LSTM：没有遗忘门，细胞状态只会不断累加；今天用 tanh 的地方，当时用的是缩放后的 sigmoid。',
  },
  paper: {
    authors: 'Hochreiter & Schmidhuber',
    year: 1997,
    title: 'Long Short-Term Memory',
    where: 'Neural Computation 9(8), 1735–1780',
  },
  equations: `i = sigmoid(W_i @ [h_prev, x] + b_i)          # input gate
g = 4 * sigmoid(W_g @ [h_prev, x] + b_g) - 2  # candidate, in [-2, 2]
c = c_prev + i * g                            # cell state
o = sigmoid(W_o @ [h_prev, x] + b_o)          # output gate
h = o * (2 * sigmoid(c) - 1)                  # hidden state
`,
  stages: [join, input, updateCell, output, hidden],
  roles: { i: 'input', g: 'candidate', c: 'cell', o: 'output', h: 'hidden' },
  diagram: lstm1997Diagram,
};
