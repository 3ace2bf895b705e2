import type { Sequence } from '../../engine/model';

/** What comes after the first bit is only there to distract: these 40, and the same again where more are asked for. */
const DISTRACTORS = '-+--+++--+-+-----+++-+--++-+++++--+-+--+';

/** X = 2: the bit, ±1, and the write flag, which is 1 at the first timestep and 0 ever after. */
export function latchSequence(first: 1 | -1, steps = 1 + DISTRACTORS.length): Sequence {
  const bits = Array.from({ length: steps }, (_, t) => {
    if (t === 0) return first;
    return DISTRACTORS[(t - 1) % DISTRACTORS.length] === '+' ? 1 : -1;
  });
  return {
    steps,
    batch: 1,
    input: Float64Array.from(bits.flatMap((bit, t) => [bit, t === 0 ? 1 : 0])),
  };
}
