import type { Cell } from '../engine/cell';

/** One layer, and its output again as its input. */
export const rnnDiagram: NonNullable<Cell['diagram']> = {
  landscape: {
    width: 1000,
    height: 400,
    box: { width: 92, height: 54 },
    elements: {
      h_prev: { x: 150, y: 120 },
      x: { x: 150, y: 290 },
      'do [h_prev, x]': { x: 330, y: 205 },
      'do h': { x: 520, y: 205 },
      h: { x: 720, y: 205 },
      'next h': { x: 940, y: 205 },
    },
    wires: {
      'h_prev > do [h_prev, x]': [{ x: 330, y: 120 }],
      'x > do [h_prev, x]': [{ x: 330, y: 290 }],
    },
  },
  portrait: {
    width: 304,
    height: 400,
    box: { width: 48, height: 44 },
    elements: {
      h_prev: { x: 80, y: 60 },
      x: { x: 224, y: 60 },
      'do [h_prev, x]': { x: 152, y: 150 },
      'do h': { x: 152, y: 220 },
      h: { x: 152, y: 310 },
      'next h': { x: 304, y: 310 },
    },
    wires: {
      'h_prev > do [h_prev, x]': [{ x: 80, y: 150 }],
      'x > do [h_prev, x]': [{ x: 224, y: 150 }],
    },
  },
};
