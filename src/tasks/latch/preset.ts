import { interleaved, numbered, readOut } from '../lines';
import { modelOf } from '../model-of';
import type { Preset } from '../preset';
import { weightsOf } from '../weights-of';
import { handSets } from './hand-set';
import { latchSequence } from './sequence';

/** Whatever else comes, the first bit is to be said. */
export function firstBit([bit = new Float64Array()]: readonly Float64Array[]): Float64Array {
  return new Float64Array(bit.length).fill(bit[0] ?? NaN);
}

export const latch: Preset = {
  id: 'latch',
  name: { en: 'A latch: remember the first bit', zh: '锁存器：记住第一个比特' },
  description: {
    en: 'The first input is a bit to remember, marked by a write flag; all that follow are distracting bits, and the model has to say the first one at every timestep.',
    zh: '第一个输入是要记住的比特，由写入标志标出；随后的比特都是干扰，模型在每个时间步都要说出第一个比特。',
  },
  lookFor: {
    en: 'In the LSTM the input gates open once, at the flag. The forget gate of unit 1 is close to 1, so its cell state stands still; that of unit 2 is about 0.8, and its memory leaks away.',
    zh: '在 LSTM 中，输入门只在写入标志出现时打开一次。第 1 个单元的遗忘门接近 1，细胞状态几乎不变；第 2 个单元的遗忘门约为 0.8，记忆逐渐流失。',
  },
  tryThis: {
    words: {
      en: 'Turn the first bit over, to −1: all others stay as they are, and the model says −1 at every timestep.',
      zh: '把第一个比特改为 −1：其余比特都不变，模型却在每个时间步都改说 −1。',
    },
    change: { edits: [{ kind: 'input', timestep: 0, feature: 0, value: -1 }] },
  },
  source: null,
  cells: null,
  sizes: { hidden: null, steps: [2, 200], arrangement: false },
  start: { timestep: 10, stage: 3, unit: 0 },
  open: async (cell, asked) => {
    const handSet = handSets[cell.id];
    if (handSet === undefined)
      throw new Error(`No latch was set by hand for the cell "${cell.id}".`);
    const model = modelOf(cell, 2, handSet.hidden);
    const sequence = latchSequence(1, asked.steps ?? undefined);
    const { input } = sequence;
    const feature = (index: number): Float64Array => input.filter((_, k) => k % 2 === index);
    return Promise.resolve({
      model,
      weights: weightsOf(model, [handSet.parameters], { W_y: handSet.readout, b_y: [0] }),
      sequence,
      provenance: { kind: 'by hand' },
      inputs: [
        { name: { en: 'bit', zh: '比特' }, values: feature(0), unit: null },
        { name: { en: 'write flag', zh: '写入标志' }, values: feature(1), unit: null },
      ],
      encode: interleaved,
      target: {
        name: { en: 'first bit', zh: '第一个比特' },
        values: firstBit([feature(0)]),
        unit: null,
      },
      answer: firstBit,
      predict: readOut,
      sentence: null,
      nameOfStep: numbered,
    });
  },
};
