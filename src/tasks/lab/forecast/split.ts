import type { Random } from '../../../engine/random';
import type { PartName } from '../prepared';
import { boundsOf, sharesOf } from '../shares';
import { shuffled } from '../shuffled';

/** Steps of the series that windows forecast, by the part they belong to. */
export type Steps = Readonly<Record<PartName, readonly number[]>>;

/**
 * By time: each window belongs to the time that it forecasts, so that everything in training comes before everything in
 * validation, and that before testing. Shuffled: windows are dealt out at random, so that neighbours, which share all but one
 * value, sit on both sides.
 */
export function splitSteps(
  steps: readonly number[],
  length: number,
  way: string,
  random: Random,
): Steps {
  if (way === 'shuffled') return sharesOf(shuffled(steps, random));
  const { validation, test } = boundsOf(length);
  return {
    training: steps.filter((step) => step < validation),
    validation: steps.filter((step) => step >= validation && step < test),
    test: steps.filter((step) => step >= test),
  };
}
