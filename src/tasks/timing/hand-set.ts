import type { ByHand } from '../by-hand';

const STEPS = 60;

/** It fires on every tenth tick. */
export const EVERY = 10;

const ticks = new Float64Array(STEPS).fill(1);

/** How steeply the gates look at c: from half a tick before the tenth to half a tick after it, sigmoid(−10) to sigmoid(10). */
const STEEP = 20;

/** The cell state half a tick before the tenth. */
const BETWEEN = EVERY - 0.5;

/**
 * One unit. Each tick adds tanh(10) = 1 to its cell state through an input gate that is open, sigmoid(12). The gates see neither
 * tick nor h. The columns of a matrix are [h, tick].
 */
const counting = {
  W_f: [0, 0],
  b_f: [STEEP * BETWEEN],
  W_i: [0, 0],
  b_i: [12],
  W_g: [0, 10],
  b_g: [0],
  W_o: [0, 0],
  b_o: [-STEEP * BETWEEN],
};

/** Through its peepholes the output gate opens where c is 10, and the forget gate shuts one step later, where c was 10. */
const peepholes = { p_f: [-STEEP], p_i: [0], p_o: [STEEP] };

const shared: Omit<ByHand, 'lanes' | 'cell'> = {
  hidden: 1,
  inputs: [{ name: { en: 'tick', zh: '节拍' }, values: ticks, unit: null }],
  target: { name: { en: 'every tenth tick', zh: '每第十个节拍' }, unit: null },
  answer: ([line = ticks]) => {
    let passed = 0;
    return line.map((tick) => {
      if (tick < 0.5) return 0;
      passed += 1;
      return passed % EVERY === 0 ? 1 : 0;
    });
  },
  readout: [1],
};

/** The same numbers for both cells, but for the peepholes that the LSTM does not have. */
export function timingSet(cell: string): ByHand {
  return cell === 'peephole'
    ? { ...shared, cell, lanes: [{ ...counting, ...peepholes }] }
    : { ...shared, lanes: [counting] };
}
