import { createRandom } from '../../engine/random';

/** How the sequence is made that goes into a model out of a file. */
export type InputWay = 'sine' | 'random' | 'typed';

/** Timesteps at most. */
export const MOST_STEPS = 512;

/** Why typed text is no sequence. */
export type InputProblem =
  | { readonly kind: 'line'; readonly line: number; readonly needs: number; readonly has: number }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'count' };

/** X lines of T numbers: sines of different lengths and phases. */
export function sines(features: number, steps: number): readonly Float64Array[] {
  return Array.from({ length: features }, (_, x) =>
    Float64Array.from({ length: steps }, (_, t) =>
      Math.sin((2 * Math.PI * t) / (12 + 4 * (x % 8)) + x),
    ),
  );
}

/** X lines of T numbers from a normal distribution with mean 0 and deviation 1; the same for the same seed. */
export function randomLines(
  features: number,
  steps: number,
  seed: number,
): readonly Float64Array[] {
  const random = createRandom(seed);
  const lines = Array.from({ length: features }, () => new Float64Array(steps));
  for (let t = 0; t < steps; t += 1) for (const line of lines) line[t] = random.normal();
  return lines;
}

/** T ids of words at random, in [0, rows). */
export function randomIds(rows: number, steps: number, seed: number): Int32Array {
  const random = createRandom(seed);
  return Int32Array.from({ length: steps }, () => random.integer(rows));
}

/** Typed numbers as X lines of T: with one feature as they come, with several one line of text a timestep. */
export function typedLines(text: string, features: number): readonly Float64Array[] | InputProblem {
  const rows = text
    .split(/\r\n|\r|\n/)
    .map(partsOf)
    .filter((row) => row.length > 0);
  const steps = features === 1 ? rows.flat().map((part) => [part]) : rows;
  if (steps.length < 1 || steps.length > MOST_STEPS) return { kind: 'count' };
  const wrong = steps.findIndex((row) => row.length !== features);
  if (wrong >= 0) {
    return { kind: 'line', line: wrong + 1, needs: features, has: steps[wrong]?.length ?? 0 };
  }
  const bad = steps.flat().find((part) => !Number.isFinite(Number(part)));
  if (bad !== undefined) return { kind: 'number', text: bad.slice(0, 40) };
  return Array.from({ length: features }, (_, x) =>
    Float64Array.from(steps, (row) => Number(row[x])),
  );
}

/** Typed numbers of words, each in [0, rows). */
export function typedIds(text: string, rows: number): Int32Array | InputProblem {
  const parts = partsOf(text);
  if (parts.length < 1 || parts.length > MOST_STEPS) return { kind: 'count' };
  const bad = parts.find((part) => !/^\d{1,9}$/.test(part) || Number(part) >= rows);
  return bad === undefined
    ? Int32Array.from(parts, Number)
    : { kind: 'number', text: bad.slice(0, 40) };
}

function partsOf(text: string): readonly string[] {
  return text.split(/[\s,;，；]+/).filter((part) => part !== '');
}
