import type { ByHand } from '../by-hand';
import { marksAt } from '../lines';
import type { Numbers } from '../weights-of';

const STEPS = 30;

/** None on the last timestep: "try this" puts one there. */
const MARKS = [3, 9, 10, 17, 24];

const marks = marksAt(STEPS, MARKS);

/**
 * The same numbers for both directions; columns are [h_1, h_2, mark]. Unit 1 counts in steps of tanh(0.02) = 0.02, so that c
 * stays where tanh is nearly straight; it forgets nothing. Unit 2 forgets all and shows the mark of this very timestep,
 * h = tanh(1). Gates are open with sigmoid(12) = 0.999994 and shut with −12.
 */
const counting: Numbers = {
  W_f: [0, 0, 0, 0, 0, 0],
  b_f: [12, -12],
  W_i: [0, 0, 0, 0, 0, 0],
  b_i: [12, 12],
  W_g: [0, 0, 0.02, 0, 0, 10],
  b_g: [0, 0],
  W_o: [0, 0, 0, 0, 0, 0],
  b_o: [12, 12],
};

/** One direction counts the marks up to a timestep, the other those from it on: a mark that is there now was counted twice. */
const HALF_OF_NOW = -0.5 / Math.tanh(1);

export const bothWaysSet: ByHand = {
  hidden: 2,
  arrangement: { layers: 1, directions: 2 },
  inputs: [{ name: { en: 'mark', zh: '记号' }, values: marks, unit: null }],
  target: {
    name: { en: 'marks in all', zh: '记号总数' },
    unit: null,
  },
  answer: ([line = marks]) =>
    new Float64Array(STEPS).fill(line.reduce((sum, value) => sum + value, 0)),
  lanes: [counting, counting],
  readout: [50.1, HALF_OF_NOW, 50.1, HALF_OF_NOW],
};
