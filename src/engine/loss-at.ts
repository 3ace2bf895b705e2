import type { Goal, LossChoice } from './loss-choice';
import { binaryCrossEntropy, meanSquaredError, type Loss } from './losses';
import type { Model, Trace } from './model';
import type { Seeds } from './reference/check-seeds';

/** A loss where it was chosen to stand. */
export interface LossAt {
  readonly value: number;
  /** What a backward run of it starts from. */
  readonly seeds: Seeds;
  /** T: what each timestep adds to the value; 0 where the loss does not stand. */
  readonly perStep: Float64Array;
}

/**
 * Whether such a loss can stand in runs of that model: an error needs a goal, error and output need a read-out with that output,
 * and a read-out on the last step only has a last step to stand at.
 */
export function canStand(
  { readout }: Model,
  { of, at, output }: LossChoice,
  goal: Goal | null,
): boolean {
  if (typeof at === 'number' && !(Number.isInteger(at) && at >= 0)) return false;
  if (of === 'hidden') return true;
  if (readout === null || !(Number.isInteger(output) && output >= 0 && output < readout.size)) {
    return false;
  }
  if (readout.on === 'last' && at !== 'last') return false;
  return of === 'output' || goal !== null;
}

/**
 * The chosen loss of a run (B = 1): the mean, over the timesteps where it stands, of the error of the chosen output, of that output
 * (logit) itself, or of the sum over the last layer's h (both directions). Throws an `Error` where it cannot stand there
 * ({@link canStand}), the timestep is not in the sequence, or the goal does not fit the logits.
 */
export function lossAt(trace: Trace, choice: LossChoice, goal: Goal | null): LossAt {
  const { model, sequence, logits, output } = trace;
  const { steps, batch } = sequence;
  if (batch !== 1) throw new Error(`A loss is chosen for one sequence, not for ${batch}.`);
  if (!canStand(model, choice, goal)) throw new Error('The loss cannot stand there in this model.');
  if (typeof choice.at === 'number' && choice.at >= steps) {
    throw new Error(`There is no timestep ${choice.at} in a sequence of ${steps}.`);
  }
  const places = placesOf(choice, steps);
  const perStep = new Float64Array(steps);

  if (choice.of === 'hidden') {
    const width = output.length / steps;
    const seed = new Float64Array(output.length);
    for (const t of places) {
      const row = output.subarray(t * width, (t + 1) * width);
      perStep[t] = row.reduce((sum, h) => sum + h, 0) / places.length;
      seed.fill(1 / places.length, t * width, (t + 1) * width);
    }
    return { value: total(perStep), seeds: { output: seed }, perStep };
  }

  const { readout } = model;
  if (readout === null || logits === null) throw new Error('The model has no read-out.');
  const term = choice.of === 'output' ? itself : errorTo(goal, logits.length);
  const seed = new Float64Array(logits.length);
  for (const t of places) {
    const place = (readout.on === 'last' ? 0 : t) * readout.size + choice.output;
    const { value, gradient } = term(logits[place] ?? NaN, place);
    perStep[t] = value / places.length;
    seed[place] = (gradient[0] ?? NaN) / places.length;
  }
  return { value: total(perStep), seeds: { logits: seed }, perStep };
}

/** The loss of one logit; `place` is its place among the logits. */
type Term = (logit: number, place: number) => Loss;

const itself: Term = (logit) => ({ value: logit, gradient: Float64Array.of(1) });

function errorTo(goal: Goal | null, count: number): Term {
  if (goal === null) throw new Error('There is no right answer to measure an error against.');
  const { loss, target } = goal;
  if (target.length !== count) {
    throw new Error(`The target has ${target.length} entries, but there are ${count} logits.`);
  }
  const lossOf = loss === 'squared error' ? meanSquaredError : binaryCrossEntropy;
  return (logit, place) => lossOf(Float64Array.of(logit), Float64Array.of(target[place] ?? NaN));
}

function placesOf({ at }: LossChoice, steps: number): readonly number[] {
  if (at === 'every') return Array.from({ length: steps }, (_, t) => t);
  return [at === 'last' ? steps - 1 : at];
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
