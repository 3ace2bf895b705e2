import type { ByHand } from '../by-hand';
import { biasFor } from '../leak/hand-set';

/** Timesteps, where no other length is asked for. */
export const STEPS = 300;

/** What comes in, and is added to the cell state, at each timestep. */
const FLOW = 0.1;

/** Input and output gate are open, sigmoid(12) = 0.999994, and see nothing. The columns of a matrix are [h, flow]. */
const open = { W_i: [0, 0], b_i: [12], W_o: [0, 0], b_o: [12], b_g: [0] };

/** One unit, whose candidate is what comes in. What the LSTM adds leaks away at the same pace once its cell state is 1: f = 0.9. */
export function streamSet(cell: string, steps: number): ByHand {
  const shared = {
    hidden: 1,
    inputs: [
      {
        name: { en: 'flow', zh: '流入' },
        values: new Float64Array(steps).fill(FLOW),
        unit: null,
      },
    ],
    target: null,
    answer: null,
    readout: [1],
  };
  // 4 · sigmoid(2a) − 2 is 2 · tanh(a).
  return cell === 'lstm-1997'
    ? { ...shared, cell, lanes: [{ ...open, W_g: [0, (2 * Math.atanh(FLOW / 2)) / FLOW] }] }
    : {
        ...shared,
        lanes: [{ ...open, W_f: [0, 0], b_f: [biasFor(0.9)], W_g: [0, Math.atanh(FLOW) / FLOW] }],
      };
}
