import type { PartName } from './prepared';

/** From its beginning: 70 % for training, then 15 % for validation; the rest is for testing. */
const TRAINING = 0.7;
const VALIDATION = 0.15;

/** Where validation and testing begin in so many things, 0-based. */
export function boundsOf(count: number): { readonly validation: number; readonly test: number } {
  return {
    validation: Math.floor(count * TRAINING),
    test: Math.floor(count * (TRAINING + VALIDATION)),
  };
}

/** The first of a list for training, the next for validation, the last for testing. */
export function sharesOf<T>(list: readonly T[]): Readonly<Record<PartName, readonly T[]>> {
  const { validation, test } = boundsOf(list.length);
  return {
    training: list.slice(0, validation),
    validation: list.slice(validation, test),
    test: list.slice(test),
  };
}
