import { rangeOf } from './range';
import type { Plot, Row, Series, Strip } from '../strip/strip';
import { layOutStrip, type Span, type StripScene, type StripSize } from '../strip/layout';
import { rolesInOrder, type Picture, type RawRow } from './picture';

/** A strip that stands beside others. */
export interface SideStrip {
  readonly strip: Strip;
  /** Of each row, its place among the rows of all columns; what a cell does not have stays free. */
  readonly places: readonly number[];
  readonly rows: number;
}

/**
 * The strips of pictures that stand side by side, on shared scales: what has the same role is as long at the same value in every
 * column and stands at the same height, and the plots have one axis. null where there is no picture.
 */
export function stripsOf(pictures: readonly (Picture | null)[]): readonly (SideStrip | null)[] {
  const there = pictures.filter((picture) => picture !== null);
  const full = new Map<string, number>();
  for (const { rows } of there) {
    for (const { role, full: own } of rows) full.set(role, Math.max(full.get(role) ?? 1, own));
  }
  const inputs = rangeOf(there.flatMap((picture) => picture.inputs));
  const outputs = there.some(({ words }) => words !== null)
    ? ([0, 1] as const)
    : rangeOf(there.flatMap(({ prediction, target }) => [prediction, target ?? []]));
  const all = [...new Set(there.flatMap(keysOf))].sort((a, b) => rankOf(a) - rankOf(b));
  return pictures.map(
    (picture) =>
      picture && {
        strip: stripIn(picture, full, inputs, outputs),
        places: keysOf(picture).map((key) => all.indexOf(key)),
        rows: all.length,
      },
  );
}

/** Where everything in a strip stands beside others of the same size; see `layOutStrip`. */
export function layOutSide(
  { strip, places, rows }: SideStrip,
  size: StripSize,
  timestep: number,
  span: Span | null,
): StripScene {
  const [row] = strip.rows;
  const all =
    row === undefined ? strip : { ...strip, rows: Array.from({ length: rows }, () => row) };
  const layout = layOutStrip(all, size, timestep, span);
  return { ...layout, rows: places.flatMap((place) => layout.rows[place] ?? []) };
}

/** What a row is matched by: its role, and the how-manieth of that role it is. */
function keysOf({ rows }: Picture): readonly string[] {
  return rows.map(({ role }, k) => {
    const before = rows.slice(0, k).filter((row) => row.role === role).length;
    return `${role} ${before}`;
  });
}

function rankOf(key: string): number {
  const [role = '', before = '0'] = key.split(' ');
  return rolesInOrder.findIndex((one) => one === role) + Number(before) / 100;
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
