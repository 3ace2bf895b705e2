import type { Sequence } from '../../engine/model';

/** After the first bit come 40 that are only there to distract. */
const DISTRACTORS = '-+--+++--+-+-----+++-+--++-+++++--+-+--+';

const STEPS = 1 + DISTRACTORS.length;

/** X = 2: the bit, ±1, and the write flag, which is 1 at the first timestep and 0 ever after. */
export function latchSequence(first: 1 | -1): Sequence {
  const bits = [first, ...Array.from(DISTRACTORS, (sign) => (sign === '+' ? 1 : -1))];
  return {
    steps: STEPS,
    batch: 1,
    input: Float64Array.from(bits.flatMap((bit, t) => [bit, t === 0 ? 1 : 0])),
  };
}
