import type { ByHand } from '../by-hand';
import type { Numbers } from '../weights-of';

const STEPS = 48;

/** 0-based timesteps at which the button goes down and comes up again. */
const PRESSES: readonly (readonly [down: number, up: number])[] = [
  [4, 9],
  [14, 16],
  [22, 31],
  [36, 40],
];

const isDown = (t: number): boolean => PRESSES.some(([down, up]) => down <= t && t < up);
const button = Float64Array.from({ length: STEPS }, (_, t) => (isDown(t) ? 1 : 0));

function lampOf([down = button]: readonly Float64Array[]): Float64Array {
  let presses = 0;
  return down.map((now, t) => {
    if (now > 0.5 && !((down[t - 1] ?? 0) > 0.5)) presses += 1;
    return presses % 2;
  });
}

/*
 * A gate of ±10 is open or shut to within 0.00005. What a layer says with c = 1 is h = tanh(1) = 0.76, and 26 · 0.76 = 20
 * turns a gate over from −10 to 10.
 */

/**
 * Columns are [h_1, h_2, button]. Both units forget at every step. Unit 1 shows the button, so that at the next step it says how
 * the button was before. Unit 2 lets in a 1 where the button is down and unit 1 does not say that it was: at the press.
 */
const press: Numbers = {
  W_f: [0, 0, 0, 0, 0, 0],
  b_f: [-10, -10],
  W_i: [0, 0, 0, -40, 0, 20],
  b_i: [10, -10],
  W_g: [0, 0, 10, 0, 0, 10],
  b_g: [0, 0],
  W_o: [0, 0, 0, 0, 0, 0],
  b_o: [10, 10],
};

/**
 * Columns are [h_1, h_2 of this layer, h_1, h_2 of the layer below]. At a press unit 1 forgets, and lets in a 1 unless it
 * held one: the lamp. Unit 2 forgets nothing and lets in a 1 at each press: it counts them.
 */
const light: Numbers = {
  W_f: [0, 0, 0, -26, 0, 0, 0, 0],
  b_f: [10, 10],
  W_i: [-52, 0, 0, 26, 0, 0, 0, 26],
  b_i: [-10, -10],
  W_g: [0, 0, 0, 0, 0, 0, 0, 0],
  b_g: [10, 10],
  W_o: [0, 0, 0, 0, 0, 0, 0, 0],
  b_o: [10, 10],
};

/** A button that switches a lamp. */
export const stackedSet: ByHand = {
  hidden: 2,
  arrangement: { layers: 2, directions: 1 },
  inputs: [{ name: { en: 'button', zh: '按钮' }, values: button, unit: null }],
  target: { name: { en: 'lamp', zh: '灯' }, unit: null },
  answer: lampOf,
  lanes: [press, light],
  readout: [1 / Math.tanh(1), 0],
};
