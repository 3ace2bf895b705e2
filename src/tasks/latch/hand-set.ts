import type { Numbers } from '../weights-of';

/** A latch for one cell. */
interface HandSet {
  /** H. */
  readonly hidden: number;
  readonly parameters: Numbers;
  /** W_y; b_y is 0. */
  readonly readout: readonly number[];
}

/*
 * Everything here was set by a person, none of it was trained. Columns of a matrix are [h_1, h_2, bit, flag], so a row
 * such as [0, 0, 0, 16] with a bias of −8 makes a gate that is open, sigmoid(8) = 0.9997, when the flag is up, and shut,
 * sigmoid(−8) = 0.0003, otherwise. Unit 1 holds the bit and is the one that is read out. Unit 2 is the same with a worse
 * gate, to show what goes wrong: sigmoid(1.4) = 0.80.
 */

const NOTHING = [0, 0, 0, 0, 0, 0, 0, 0];
const AT_FLAG = [0, 0, 0, 16, 0, 0, 0, 16];
const BIT = [0, 0, 3, 0, 0, 0, 3, 0];

/** Unit 2 keeps only 0.8 of its cell state from step to step. */
const lstm: HandSet = {
  hidden: 2,
  parameters: {
    W_f: NOTHING,
    b_f: [8, 1.4],
    W_i: AT_FLAG,
    b_i: [-8, -8],
    W_g: BIT,
    b_g: [0, 0],
    W_o: NOTHING,
    b_o: [4, 4],
  },
  readout: [1.35, 0],
};

/** The LSTM above: a latch has no need of its peepholes. */
const peephole: HandSet = {
  ...lstm,
  parameters: { ...lstm.parameters, p_f: [0, 0], p_i: [0, 0], p_o: [0, 0] },
};

/** To forget is to write: unit 2, which forgets a fifth at each step, takes in a fifth of every distracting bit. */
const cifg: HandSet = {
  hidden: 2,
  parameters: {
    W_f: [0, 0, 0, -16, 0, 0, 0, -9.4],
    b_f: [8, 1.4],
    W_g: BIT,
    b_g: [0, 0],
    W_o: NOTHING,
    b_o: [4, 4],
  },
  readout: [1.35, 0],
};

/** It cannot forget; unit 2 has an input gate that never quite shuts, and counts the distracting bits. */
const lstm1997: HandSet = {
  hidden: 2,
  parameters: {
    W_i: [0, 0, 0, 16, 0, 0, 0, 9.4],
    b_i: [-8, -1.4],
    W_g: [0, 0, 6, 0, 0, 0, 6, 0],
    b_g: [0, 0],
    W_o: NOTHING,
    b_o: [4, 4],
  },
  readout: [1.35, 0],
};

/**
 * Normalised over two units, (a, −a) becomes (1, −1) and (0, 0) stays (0, 0): the flag opens the input gate of unit 1 and
 * shuts that of unit 2, whose cell state stays at 0. The last normalisation makes h_2 the mirror image of h_1.
 */
const layernorm: HandSet = {
  hidden: 2,
  parameters: {
    W_f: NOTHING,
    gain_f: [1, 1],
    bias_f: [8, 8],
    W_i: [0, 0, 0, 1, 0, 0, 0, -1],
    gain_i: [16, 16],
    bias_i: [-8, -8],
    W_g: [0, 0, 1, 0, 0, 0, -1, 0],
    gain_g: [3, 3],
    bias_g: [0, 0],
    W_o: NOTHING,
    gain_o: [1, 1],
    bias_o: [4, 4],
    gain_c: [1, 1],
    bias_c: [0, 0],
  },
  readout: [1.35, 0],
};

/** The update gate keeps while the flag is down. Like the coupled LSTM, unit 2 takes in what it does not keep. */
const gru: HandSet = {
  hidden: 2,
  parameters: {
    W_r: NOTHING,
    b_r: [0, 0],
    W_z: [0, 0, 0, -16, 0, 0, 0, -9.4],
    b_z: [8, 1.4],
    W_xn: [3, 0, 3, 0],
    b_xn: [0, 0],
    W_hn: [0, 0, 0, 0],
    b_hn: [0, 0],
  },
  readout: [1, 0],
};

/** As the GRU above: the candidate sees only the bit, so that the place of the reset gate makes no difference. */
const gruCho: HandSet = {
  hidden: 2,
  parameters: {
    W_r: NOTHING,
    b_r: [0, 0],
    W_z: [0, 0, 0, -16, 0, 0, 0, -9.4],
    b_z: [8, 1.4],
    W_n: BIT,
    b_n: [0, 0],
  },
  readout: [1, 0],
};

/** The one gate replaces where the GRU's update gate keeps: its weights have the opposite sign. */
const mgu: HandSet = {
  hidden: 2,
  parameters: {
    W_f: [0, 0, 0, 16, 0, 0, 0, 9.4],
    b_f: [-8, -1.4],
    W_n: BIT,
    b_n: [0, 0],
  },
  readout: [1, 0],
};

/**
 * Without gates: unit 1 feeds itself with weight 2, so that it rests at +0.96 or at −0.96 and the bit never reaches it
 * directly. Unit 2 rises where flag and bit are up together, unit 3 where the flag is up and the bit is down; they push
 * unit 1 to its side one step later, and until then the read-out takes the bit from them.
 */
const rnn: HandSet = {
  hidden: 3,
  parameters: {
    W_h: [2, 1, -1, 0, 0, 0, 0, 0, 6, 6, 0, 0, 0, -6, 6],
    b_h: [0, -9, -9],
  },
  readout: [1.04, 0.5, -0.5],
};

/** The latch of each cell, by the cell's id. */
export const handSets: Readonly<Record<string, HandSet>> = {
  lstm,
  peephole,
  cifg,
  'lstm-1997': lstm1997,
  layernorm,
  gru,
  'gru-cho': gruCho,
  mgu,
  rnn,
};
