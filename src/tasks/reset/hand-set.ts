import type { ByHand } from '../by-hand';
import { marksAt } from '../lines';

/** Hours; the gauge is emptied at the end of a dry one. */
const STEPS = 40;

/** 0-based. */
export const EMPTIED: readonly number[] = [14, 27];

/** Millimetres in each hour that had rain. */
const RAIN: Readonly<Record<number, number>> = {
  2: 0.3,
  3: 0.9,
  4: 0.6,
  8: 0.2,
  9: 1.1,
  10: 0.4,
  17: 0.5,
  18: 0.8,
  22: 0.7,
  23: 0.2,
  30: 1.2,
  31: 0.9,
  32: 0.3,
  36: 0.6,
};

const rain = Float64Array.from({ length: STEPS }, (_, t) => RAIN[t] ?? 0);
const emptied = marksAt(STEPS, EMPTIED);

function gaugeOf([fallen = rain, signal = emptied]: readonly Float64Array[]): Float64Array {
  let water = 0;
  return fallen.map((now, t) => (water = (signal[t] ?? 0) > 0.5 ? 0 : water + now));
}

/*
 * Input and output gates are open at every step, sigmoid(12) = 0.999994. The candidate is tanh(0.05 · rain), so that c is a
 * twentieth of the water in the gauge: small enough for tanh to be nearly straight, and read out by a little more than 20.
 * The columns of a matrix are [h_1, h_2, rain, emptied].
 */
const NOTHING = [0, 0, 0, 0, 0, 0, 0, 0];
const OPEN = [12, 12];

/** The flag turns the forget gate of unit 1 from sigmoid(12) to sigmoid(−12) = 0.000006. Unit 2 does not see the flag. */
export const resetSet: ByHand = {
  hidden: 2,
  inputs: [
    { name: { en: 'rain', zh: '降雨' }, values: rain, unit: { en: 'mm', zh: 'mm' } },
    { name: { en: 'emptied', zh: '清空' }, values: emptied, unit: null },
  ],
  target: {
    name: { en: 'water in the gauge', zh: '雨量筒里的水' },
    unit: { en: 'mm', zh: 'mm' },
  },
  answer: gaugeOf,
  lanes: [
    {
      W_f: [0, 0, 0, -24, 0, 0, 0, 0],
      b_f: OPEN,
      W_i: NOTHING,
      b_i: OPEN,
      W_g: [0, 0, 0.05, 0, 0, 0, 0.05, 0],
      b_g: [0, 0],
      W_o: NOTHING,
      b_o: OPEN,
    },
  ],
  readout: [20.1, 0],
};
