import type { Cell } from '../engine/cell';
import { rnnDiagram } from './rnn.diagram';
import { hidden, join } from './stages';

export const rnn: Cell = {
  id: 'rnn',
  name: { en: 'RNN (tanh)', zh: 'RNN（tanh）' },
  description: {
    en: 'The simple recurrent network: each timestep replaces the whole hidden state, and no gate protects any of it.',
    zh: '最简单的循环网络：每个时间步都重新算出整个隐藏状态，没有任何门来保护已有的记忆。',
  },
  paper: {
    authors: 'Elman',
    year: 1990,
    title: 'Finding Structure in Time',
    where: 'Cognitive Science 14(2), 179–211',
  },
  equations: `h = tanh(W_h @ [h_prev, x] + b_h)  # hidden state
`,
  stages: [join, hidden],
  roles: { h: 'hidden' },
  pytorch: {
    module: 'RNN',
    gates: ['h'],
    parameters: {
      W_h: { from: 'joint', gate: 0 },
      b_h: { from: 'bias', gate: 0 },
    },
  },
  diagram: rnnDiagram,
};
