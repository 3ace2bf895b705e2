import type { ByHand } from '../by-hand';
import { marksAt } from '../lines';

const STEPS = 60;

/** 0-based timestep of the only pulse. */
export const PULSE = 2;

const pulse = marksAt(STEPS, [PULSE]);

/** The b_f with which sigmoid(b_f) is f: ln(f / (1 − f)). */
export function biasFor(f: number): number {
  return Math.log(f / (1 - f));
}

/**
 * One unit, and the forget gate sees nothing, so f = 0.9 at every step. The pulse writes tanh(10) = 1 through an input gate
 * that is open, sigmoid(12); without a pulse the candidate is 0 and nothing is added. The read-out makes tanh(1) a 1. The
 * columns of a matrix are [h, pulse].
 */
export const leakSet: ByHand = {
  hidden: 1,
  inputs: [{ name: { en: 'pulse', zh: '脉冲' }, values: pulse, unit: null }],
  target: {
    name: { en: 'has there been a pulse?', zh: '出现过脉冲吗？' },
    unit: null,
  },
  answer: ([line = pulse]) => {
    let seen = 0;
    return line.map((value) => (seen = Math.max(seen, value > 0.5 ? 1 : 0)));
  },
  lanes: [
    {
      W_f: [0, 0],
      b_f: [biasFor(0.9)],
      W_i: [0, 0],
      b_i: [12],
      W_g: [0, 10],
      b_g: [0],
      W_o: [0, 0],
      b_o: [12],
    },
  ],
  readout: [1 / Math.tanh(1)],
};
