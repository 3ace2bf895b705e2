import type { Tensors } from '../../src/engine/model';

/** Every entry to six significant digits, by name. */
export function roundedNumbers(tensors: Tensors | null | undefined): Record<string, number[]> {
  if (tensors === null || tensors === undefined) throw new Error('There are no weights to round.');
  return Object.fromEntries(
    [...tensors].map(([name, values]) => [
      name,
      Array.from(values, (value) => Number(value.toPrecision(6))),
    ]),
  );
}
