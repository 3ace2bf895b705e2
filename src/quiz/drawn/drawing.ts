import type { Random } from '../../engine/random';

/** A number, or the sizes of a tensor. */
export type Exact = number | readonly number[];

/** What was drawn once; see {@link draw} in draw.ts for when it is drawn again. */
export interface Drawing {
  /** What the text says, by name: numbers as they are shown. */
  readonly givens: Readonly<Record<string, number>>;
  readonly answer: Exact;
  /** Digits after the point that are asked for; 0: a whole number, which allows no error. */
  readonly decimals: number;
  /** What usual mistakes lead to, by name. */
  readonly misses: Readonly<Record<string, Exact>>;
}

/** A number of that many digits after the point, from `least` to `most`, both included. */
export function drawn(random: Random, least: number, most: number, decimals: number): number {
  const scale = 10 ** decimals;
  const steps = Math.round((most - least) * scale);
  // Divided, not multiplied by 0.1: the number is the one that its decimals stand for.
  return Math.round(least * scale + random.integer(steps + 1)) / scale;
}

/** One of these. */
export function picked<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[random.integer(values.length)];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
}
