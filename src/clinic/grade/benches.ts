import type { Graph } from '../../engine/graph';
import { createRandom } from '../../engine/random';
import type { Bench } from '../bench';
import { goldenSequence, goldenStep } from '../golden';

/** A seed of ours for all that a grade draws: the same text always gets the same numbers. */
const SEED = 19970815;

/** Far beyond where a sigmoid is 0 or 1 to the last bit, and past where e^z overflows. */
const EXTREME = 800;
const EXTREME_INPUT = 1000;
const EXTREME_STEPS = 20;
const PATTERNS = 6;

/** The golden step, or, for a cell without any of its biases, a step with numbers from a seed. */
export function stepFor(right: Graph): Bench {
  if (right.parameters.some((name) => name in goldenStep.weights)) return goldenStep;
  const initial = Object.fromEntries(right.states.map((state) => [state, [0.6]]));
  return { hiddenSize: 1, inputSize: 1, input: [0.5], initial, drawn: { seed: SEED } };
}

/** The golden sequence; what it has no weights for is drawn. */
export function sequenceFor(): Bench {
  return { ...goldenSequence, drawn: { seed: SEED } };
}

/** Three units, two inputs, six timesteps: sizes that differ, so that a mixed-up one shows. */
export function randomFor(right: Graph): Bench {
  const random = createRandom(SEED);
  const draw = (count: number): number[] =>
    Array.from({ length: count }, () => 3 * random.uniform() - 1.5);
  const initial = Object.fromEntries(right.states.map((state) => [state, draw(3)]));
  const drawn = { seed: SEED, recurrentGain: 1.5 };
  return { hiddenSize: 3, inputSize: 2, input: draw(12), initial, drawn };
}

/** One unit with its biases far out, all up, all down and mixed, and with inputs far out. */
export function extremesFor(right: Graph): readonly Bench[] {
  const biases = right.parameters.filter((name) => name.startsWith('b_'));
  const random = createRandom(SEED);
  const one = { hiddenSize: 1, inputSize: 1 };
  const biased = (sign: () => number): Bench => ({
    ...one,
    input: new Array<number>(EXTREME_STEPS).fill(0),
    weights: Object.fromEntries(biases.map((name) => [name, [sign() * EXTREME]])),
  });
  const driven = (sign: number): Bench => ({
    ...one,
    input: new Array<number>(EXTREME_STEPS).fill(sign * EXTREME_INPUT),
    drawn: { seed: SEED },
  });
  return [
    biased(() => 1),
    biased(() => -1),
    ...Array.from({ length: PATTERNS }, () => biased(() => (random.uniform() < 0.5 ? -1 : 1))),
    driven(1),
    driven(-1),
  ];
}
