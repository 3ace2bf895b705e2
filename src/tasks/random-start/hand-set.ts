import { createRandom } from '../../engine/random';
import type { ByHand } from '../by-hand';

const STEPS = 40;

/** Timesteps per turn of the wave. */
const PERIOD = 12;

/** What the states before the first timestep are drawn from. */
const SEED = 6;

/** Uniform in ±1, in hundredths. */
const random = createRandom(SEED);
const draw = (): number => Math.round(200 * random.uniform() - 100) / 100;

/** c₀ and h₀ of the two units. */
export const start: Readonly<Record<'c' | 'h', readonly [number, number]>> = {
  c: [draw(), draw()],
  h: [draw(), draw()],
};

/**
 * Unit 1 keeps sigmoid(2) = 0.88 of its cell state and lets in the other 0.12 of a candidate that follows its own h: where h
 * is above 0 the candidate is near 1, where it is below near −1. So c comes to rest near the one or the other, and the wave,
 * with a weight of 0.5 beside 3, cannot push it across. Unit 2 keeps half and hears only the wave: after ten steps a
 * thousandth is left of where it started. The columns of a matrix are [h_1, h_2, wave].
 */
export const randomStartSet: ByHand = {
  hidden: 2,
  inputs: [
    {
      name: { en: 'wave', zh: '波形' },
      values: Float64Array.from({ length: STEPS }, (_, t) => Math.sin((2 * Math.PI * t) / PERIOD)),
      unit: null,
    },
  ],
  target: null,
  answer: null,
  lanes: [
    {
      W_f: [0, 0, 0, 0, 0, 0],
      b_f: [2, 0],
      W_i: [0, 0, 0, 0, 0, 0],
      b_i: [-2, 0],
      W_g: [3, 0, 0.5, 0, 0, 1],
      b_g: [0, 0],
      W_o: [0, 0, 0, 0, 0, 0],
      b_o: [4, 4],
    },
  ],
  // h_1 comes to rest near ±0.73.
  readout: [1.37, 0],
  initial: [
    new Map([
      ['c', Float64Array.from(start.c)],
      ['h', Float64Array.from(start.h)],
    ]),
  ],
};
