import { lstmDiagram } from './lstm.diagram';
import { variantOf } from './variant';

const SQUASHED = '2 * sigmoid(c) - 1';
const WITHOUT = {
  'do f': undefined,
  f: undefined,
  'do f * c_prev': undefined,
  'f * c_prev': undefined,
  'do tanh(c)': undefined,
  'tanh(c)': undefined,
};

/** The LSTM's without a forget gate: nothing stands between the old cell state and the sum. */
export const lstm1997Diagram = variantOf(lstmDiagram, {
  landscape: {
    elements: {
      ...WITHOUT,
      [`do ${SQUASHED}`]: { x: 886, y: 121 },
      [SQUASHED]: { x: 886, y: 197 },
    },
    wires: {
      'do [h_prev, x] > do f': undefined,
      'c > do tanh(c)': undefined,
      [`c > do ${SQUASHED}`]: [{ x: 886, y: 70 }],
    },
  },
  portrait: {
    elements: {
      ...WITHOUT,
      [`do ${SQUASHED}`]: { x: 256, y: 430 },
      [SQUASHED]: { x: 256, y: 490 },
    },
    wires: { 'do [h_prev, x] > do f': undefined },
  },
});
