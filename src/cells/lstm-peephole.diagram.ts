import { lstmDiagram } from './lstm.diagram';
import { variantOf } from './variant';

/** The LSTM's, with the wires through which the gates see the cell state. */
export const lstmPeepholeDiagram = variantOf(lstmDiagram, {
  landscape: {
    wires: {
      'c_prev > do f': [
        { x: 150, y: 70 },
        { x: 150, y: 375 },
      ],
      'c_prev > do i': [
        { x: 150, y: 70 },
        { x: 150, y: 425 },
        { x: 364, y: 425 },
        { x: 364, y: 375 },
      ],
      'c > do o': [
        { x: 806, y: 70 },
        { x: 806, y: 375 },
      ],
    },
  },
  portrait: {
    wires: {
      'c_prev > do f': [
        { x: 182, y: 50 },
        { x: 182, y: 125 },
        { x: 84, y: 125 },
      ],
      'c_prev > do i': [
        { x: 182, y: 50 },
        { x: 182, y: 192 },
        { x: 110, y: 192 },
        { x: 110, y: 200 },
      ],
      'c > do o': [
        { x: 200, y: 370 },
        { x: 200, y: 425 },
        { x: 150, y: 425 },
        { x: 150, y: 526 },
        { x: 84, y: 526 },
      ],
    },
  },
});
