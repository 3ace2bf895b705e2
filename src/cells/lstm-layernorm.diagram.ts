import { lstmDiagram } from './lstm.diagram';
import { variantOf } from './variant';

const SQUASHED = 'tanh(layernorm(c, gain_c, bias_c))';

/** The LSTM's, with a learned layer where tanh(c) is an operator. */
export const lstmLayernormDiagram = variantOf(lstmDiagram, {
  landscape: {
    elements: {
      'do tanh(c)': undefined,
      'tanh(c)': undefined,
      [`do ${SQUASHED}`]: { x: 886, y: 124 },
      [SQUASHED]: { x: 886, y: 204 },
    },
    wires: { 'c > do tanh(c)': undefined, [`c > do ${SQUASHED}`]: [{ x: 886, y: 70 }] },
  },
  portrait: {
    elements: {
      'do tanh(c)': undefined,
      'tanh(c)': undefined,
      [`do ${SQUASHED}`]: { x: 256, y: 430 },
      [SQUASHED]: { x: 256, y: 494 },
    },
    wires: {},
  },
});
