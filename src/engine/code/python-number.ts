import type { Size, Shape } from '../graph';
import { sizeOf } from '../graph';

/** The shortest Python text that reads back to the same float64. */
export function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return 'float("nan")';
  if (!Number.isFinite(value)) return value > 0 ? 'float("inf")' : '-float("inf")';
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** `[0.5, -1.0]` */
export function pythonVector(values: ArrayLike<number>): string {
  return `[${Array.from(values, pythonFloat).join(', ')}]`;
}

/** Rows of `columns` entries, one to a line, the lines after the first indented by `indent`. */
export function pythonMatrix(values: Float64Array, columns: number, indent: string): string {
  const rows = Array.from({ length: values.length / columns }, (_, row) =>
    pythonVector(values.subarray(row * columns, (row + 1) * columns)),
  );
  return `[\n${rows.map((row) => `${indent}    ${row},\n`).join('')}${indent}]`;
}

/** A value of that shape at H = `hidden` and X = `input`, as a number or nested lists. */
export function pythonValue(
  values: Float64Array,
  shape: Shape,
  { hidden, input }: Pick<Size, 'hidden' | 'input'>,
  indent: string,
): string {
  switch (shape.kind) {
    case 'scalar':
      return pythonFloat(values[0] ?? NaN);
    case 'vector':
      return pythonVector(values);
    case 'matrix':
      return pythonMatrix(values, sizeOf(shape.columns, hidden, input), indent);
  }
}

/** `(a,)`, `(a, b)` */
export function pythonTuple(items: readonly string[]): string {
  return `(${items.join(', ')}${items.length === 1 ? ',' : ''})`;
}
