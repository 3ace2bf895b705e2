import { lstmDiagram } from './lstm.diagram';
import { variantOf } from './variant';

const WITHOUT = { 'do [h_prev, x] > do i': undefined };

/** The LSTM's, with the input gate made of the forget gate. */
export const lstmCifgDiagram = variantOf(lstmDiagram, {
  landscape: { elements: { 'do i': { x: 345, y: 302 } }, wires: WITHOUT },
  portrait: { elements: { i: { x: 142, y: 240 }, 'do i': { x: 142, y: 196 } }, wires: WITHOUT },
});
