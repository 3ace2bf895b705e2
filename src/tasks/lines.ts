import type { Trace } from '../engine/model';

/** The model's input (T × X) where its features are the lines themselves, T values each. */
export function interleaved(lines: readonly Float64Array[]): Float64Array {
  const input = new Float64Array(lines.reduce((sum, line) => sum + line.length, 0));
  lines.forEach((line, feature) => {
    line.forEach((value, t) => (input[t * lines.length + feature] = value));
  });
  return input;
}

/** The one number that is read out on every step, T values, where nothing has to be done to it to be read. */
export function readOut(trace: Trace): Float64Array {
  if (trace.logits === null) throw new Error('This model has no read-out.');
  return trace.logits;
}

/** What a timestep is called where it has nothing but its number: '1' is the first. */
export function numbered(t: number): string {
  return String(t + 1);
}

/** 1 at those 0-based timesteps, 0 at all others. */
export function marksAt(steps: number, places: readonly number[]): Float64Array {
  return Float64Array.from({ length: steps }, (_, t) => (places.includes(t) ? 1 : 0));
}

/** The sum of all values up to each timestep. */
export function runningTotal(line: Float64Array): Float64Array {
  let total = 0;
  return line.map((value) => (total += value));
}
