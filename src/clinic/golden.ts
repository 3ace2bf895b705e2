/**
 * One step of one unit, worked out by hand: c begins at 2, and biases alone set f = 0.9, i = 0.5, o = 0.7 and a candidate of −0.8.
 * The right cell arrives at c = 1.40, h = 0.6197.
 */
export const goldenStep = {
  hiddenSize: 1,
  inputSize: 1,
  input: [0],
  initial: { c: [2] },
  weights: {
    b_f: [Math.log(9)],
    b_i: [0],
    b_g: [-Math.log(3)],
    b_o: [Math.log(7 / 3)],
  },
} as const;

/** Five timesteps of one unit whose weights all differ; of each matrix the column of h_prev comes first. */
export const goldenSequence = {
  hiddenSize: 1,
  inputSize: 1,
  input: [1, -1, 0.5, 0, 0],
  weights: {
    W_i: [-0.3, 0.6],
    b_i: [0.1],
    W_f: [0.5, 0.2],
    b_f: [1],
    W_g: [-0.5, 1],
    b_g: [0],
    W_o: [0.8, -0.4],
    b_o: [0.2],
  },
} as const;
