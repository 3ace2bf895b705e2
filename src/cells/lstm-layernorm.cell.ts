import type { Cell } from '../engine/cell';
import { lstmLayernormDiagram } from './lstm-layernorm.diagram';
import { forget, hidden, input, join, output, updateCell } from './stages';

export const lstmLayernorm: Cell = {
  id: 'layernorm',
  name: { en: 'Layer-norm LSTM', zh: '层归一化 LSTM' },
  description: {
    en: 'An LSTM that normalises each pre-activation over its units, and the cell state where it is shown but not where it is carried on.',
    zh: '带层归一化的 LSTM：门和候选状态激活前的值都先在各单元之间归一化；细胞状态只在输出时归一化，传给下一步的仍是原值。',
  },
  paper: {
    authors: 'Ba, Kiros & Hinton',
    year: 2016,
    title: 'Layer Normalization',
    where: 'arXiv:1607.06450',
  },
  // The paper normalises W @ h_prev and W @ x each by itself; here, as is common, their sum is normalised.
  equations: `f = sigmoid(layernorm(W_f @ [h_prev, x], gain_f, bias_f))  # forget gate
i = sigmoid(layernorm(W_i @ [h_prev, x], gain_i, bias_i))  # input gate
g = tanh(layernorm(W_g @ [h_prev, x], gain_g, bias_g))     # candidate
c = f * c_prev + i * g                                     # cell state
o = sigmoid(layernorm(W_o @ [h_prev, x], gain_o, bias_o))  # output gate
h = o * tanh(layernorm(c, gain_c, bias_c))                 # hidden state
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
      gain_i: { from: 'extra', tensor: 'ln_gates_weight', gate: 0 },
      gain_f: { from: 'extra', tensor: 'ln_gates_weight', gate: 1 },
      gain_g: { from: 'extra', tensor: 'ln_gates_weight', gate: 2 },
      gain_o: { from: 'extra', tensor: 'ln_gates_weight', gate: 3 },
      gain_c: { from: 'extra', tensor: 'ln_c_weight', gate: 0 },
      bias_i: { from: 'extra', tensor: 'ln_gates_bias', gate: 0 },
      bias_f: { from: 'extra', tensor: 'ln_gates_bias', gate: 1 },
      bias_g: { from: 'extra', tensor: 'ln_gates_bias', gate: 2 },
      bias_o: { from: 'extra', tensor: 'ln_gates_bias', gate: 3 },
      bias_c: { from: 'extra', tensor: 'ln_c_bias', gate: 0 },
    },
  },
  diagram: lstmLayernormDiagram,
};
