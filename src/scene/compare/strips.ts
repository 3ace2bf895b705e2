import type { Plot, Row, Series, Strip } from '../strip/strip';
import type { Picture, RawRow } from './picture';

/**
 * The strips of pictures that stand side by side, on shared scales: what has the same role is as long at the same value in every
 * column, and the plots have one axis. null where there is no picture.
 */
export function stripsOf(pictures: readonly (Picture | null)[]): readonly (Strip | null)[] {
  const there = pictures.filter((picture) => picture !== null);
  const full = new Map<string, number>();
  for (const { rows } of there) {
    for (const { role, full: own } of rows) full.set(role, Math.max(full.get(role) ?? 1, own));
  }
  const inputs = rangeOf(there.flatMap((picture) => picture.inputs));
  const outputs = there.some(({ words }) => words !== null)
    ? ([0, 1] as const)
    : rangeOf(there.flatMap(({ prediction, target }) => [prediction, target ?? []]));
  return pictures.map((picture) => picture && stripIn(picture, full, inputs, outputs));
}

function stripIn(
  { steps, inputs, target, prediction, words, edited, rows }: Picture,
  full: ReadonlyMap<string, number>,
  inputRange: Plot['range'],
  outputRange: Plot['range'],
): Strip {
  const given: Plot = {
    series: inputs.map((values): Series => ({ kind: 'input', values })),
    range: inputRange,
  };
  const said: Plot = {
    series: [
      ...(target === null ? [] : [{ kind: 'target', values: target } as const]),
      { kind: 'prediction', values: prediction },
    ],
    range: outputRange,
  };
  const units = Math.max(...rows.map((row) => row.units), 1);
  return {
    steps,
    plots: inputs.length === 0 ? [said] : [given, said],
    rows: rows.map((row) => scaled(row, full.get(row.role) ?? row.full)),
    order: Array.from({ length: units }, (_, unit) => unit),
    words,
    edited,
  };
}

function scaled({ values, ...row }: RawRow, full: number): Row {
  const least = row.signed ? -1 : 0;
  const shares = new Float64Array(values.length);
  for (let k = 0; k < values.length; k++) {
    const value = values[k] ?? 0;
    shares[k] = Number.isFinite(value) ? Math.min(Math.max(value / full, least), 1) : 0;
  }
  return { ...row, shares, differences: null };
}

/** The range of all finite values, with zero where they hardly differ; [0, 1] of none. */
function rangeOf(series: readonly ArrayLike<number>[]): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const values of series) {
    for (let k = 0; k < values.length; k++) {
      const value = values[k] ?? NaN;
      if (value < low && value > -Infinity) low = value;
      if (value > high && value < Infinity) high = value;
    }
  }
  if (low > high) return [0, 1];
  const differs = high - low > 0.02 * Math.max(Math.abs(low), Math.abs(high));
  return differs ? [low, high] : [Math.min(low, 0), Math.max(high, 0)];
}
