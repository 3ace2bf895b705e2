import type { ByHand } from '../by-hand';
import { marksAt, runningTotal } from '../lines';

const STEPS = 40;

/** Ten of them; the fifth comes right after the fourth. */
const MARKS = [2, 5, 9, 12, 13, 18, 22, 25, 31, 35];

const marks = marksAt(STEPS, MARKS);

/*
 * All gates are open at every step, sigmoid(12) = 0.999994: nothing is forgotten, all of the candidate is added, all of
 * tanh(c) is shown. The columns of a matrix are [h_1, h_2, mark].
 */
const NOTHING = [0, 0, 0, 0, 0, 0];
const OPEN = [12, 12];

/**
 * At a mark the candidate of unit 1 is tanh(10), which is 1 to eight digits: its c is the count itself, and its h is stuck
 * below 1 from the third mark on. That of unit 2 is tanh(0.02) = 0.02: c stays under 0.2, where tanh is nearly straight, so
 * the count can be read from h. 1 / 0.02 would be 50; the 0.4 makes up for the bend.
 */
export const counterSet: ByHand = {
  hidden: 2,
  inputs: [{ name: { en: 'mark', zh: '记号' }, values: marks, unit: null }],
  target: {
    name: { en: 'marks so far', zh: '至此的记号数' },
    unit: null,
  },
  answer: ([line = marks]) => runningTotal(line),
  lanes: [
    {
      W_f: NOTHING,
      b_f: OPEN,
      W_i: NOTHING,
      b_i: OPEN,
      W_g: [0, 0, 10, 0, 0, 0.02],
      b_g: [0, 0],
      W_o: NOTHING,
      b_o: OPEN,
    },
  ],
  readout: [0, 50.4],
};
