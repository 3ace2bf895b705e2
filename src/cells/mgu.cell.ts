import type { Cell, Stage } from '../engine/cell';
import { candidate, hidden, join } from './stages';

const gate: Stage = { id: 'gate', name: { en: 'Gate', zh: '门' }, computes: ['f'] };

export const mgu: Cell = {
  id: 'mgu',
  name: { en: 'Minimal gated unit', zh: '最小门控单元' },
  description: {
    en: 'A GRU cut down to one gate, which serves both as reset gate and as update gate.',
    zh: '把 GRU 精简到只剩一个门：它既当重置门，又当更新门。',
  },
  paper: {
    authors: 'Zhou, Wu, Zhang & Zhou',
    year: 2016,
    title: 'Minimal Gated Unit for Recurrent Neural Networks',
    where: 'International Journal of Automation and Computing 13(3), 226–234',
  },
  equations: `f = sigmoid(W_f @ [h_prev, x] + b_f)   # the one gate; near 1 it replaces the state
n = tanh(W_n @ [f * h_prev, x] + b_n)  # candidate
h = (1 - f) * h_prev + f * n           # hidden state
`,
  stages: [join, gate, candidate, hidden],
  roles: { f: 'update', n: 'candidate', h: 'hidden' },
};
