import type { Cell, Role } from '../../engine/cell';
import type { Trace } from '../../engine/model';
import { seriesOf } from '../../engine/trace';
import { huesOf, type Hue } from '../hue';
import { scalesOf } from '../scale';

/** One named value over the whole sequence, a band of one line per unit. */
export interface Row {
  readonly node: string;
  readonly role: Role;
  readonly hue: Hue;
  readonly signed: boolean;
  /** T × units, row-major: the values' share of the scale, in [0, 1] for a gate, in [−1, 1] otherwise. */
  readonly shares: Float64Array;
  readonly units: number;
  /** T: how much the most changed unit differs from the run before, as a share of the scale, in [0, 1]; null without one. */
  readonly differences: Float64Array | null;
  /** Held against the equations, somewhere. */
  readonly held: boolean;
}

export interface Series {
  readonly kind: 'input' | 'target' | 'prediction' | 'ghost';
  /** T values in readable units. */
  readonly values: Float64Array;
}

/** Some series on one axis. */
export interface Plot {
  readonly series: readonly Series[];
  /** Smallest and largest value of the axis; null: as the values are. */
  readonly range: readonly [number, number] | null;
}

/** What the sequence strip shows of a run: plots above, heat rows below. */
export interface Strip {
  readonly steps: number;
  readonly plots: readonly Plot[];
  readonly rows: readonly Row[];
  /** Which unit each line of a row shows, from the top. */
  readonly order: readonly number[];
  /** T words, where words go in. */
  readonly words: readonly string[] | null;
  /** Timesteps at which something was changed by hand. */
  readonly edited: ReadonlySet<number>;
}

/** The lines of a run in readable units, T values each. */
export interface StripLines {
  readonly inputs: readonly Float64Array[];
  readonly target: Float64Array | null;
  readonly prediction: Float64Array;
  readonly words: readonly string[] | null;
  /** Timesteps at which something was changed by hand. */
  readonly edited: ReadonlySet<number>;
}

const ORDER: readonly Role[] = [
  'forget',
  'reset',
  'input',
  'update',
  'candidate',
  'output',
  'cell',
  'hidden',
];

/**
 * The strip of a one-lane trace: its inputs together, target and prediction together, and a heat row for every node with a
 * role. `before` is the run to compare with; words go with a probability.
 */
export function stripOf(
  cell: Cell,
  trace: Trace,
  lines: StripLines,
  before: { readonly trace: Trace; readonly lines: StripLines } | null = null,
  order: readonly number[] = unitsOf(trace),
): Strip {
  const hues = huesOf(trace.model.graph, cell.roles);
  const scales = scalesOf(trace);
  const rows = Object.entries(cell.roles)
    .sort(([, a], [, b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(([node, role]): Row => {
      const { values, size } = seriesOf(trace, node);
      const { signed, full } = scales.get(node) ?? { signed: true, full: 1 };
      const shares = sharesOf(values, signed ? -1 : 0, full);
      const differences = before && differencesOf(trace, before.trace, node, full);
      const held = trace.holds.some((hold) => hold.node === node);
      return {
        node,
        role,
        hue: hues.get(node) ?? 'ink',
        signed,
        shares,
        units: size,
        differences,
        held,
      };
    });
  const ghosts = (now: readonly Float64Array[], then: readonly Float64Array[] = []): Series[] =>
    then.flatMap((values, k): Series[] =>
      values === now[k] || same(values, now[k]) ? [] : [{ kind: 'ghost', values }],
    );
  const inputs: Plot = {
    series: [
      ...ghosts(lines.inputs, before?.lines.inputs),
      ...lines.inputs.map((values): Series => ({ kind: 'input', values })),
    ],
    range: null,
  };
  const outputs: Plot = {
    series: [
      ...(lines.target === null ? [] : [{ kind: 'target', values: lines.target } as const]),
      ...ghosts([lines.prediction], before ? [before.lines.prediction] : []),
      { kind: 'prediction', values: lines.prediction },
    ],
    range: lines.words === null ? null : [0, 1],
  };
  return {
    steps: trace.sequence.steps,
    plots: lines.inputs.length === 0 ? [outputs] : [inputs, outputs],
    rows,
    order,
    words: lines.words,
    edited: lines.edited,
  };
}

function unitsOf({ model }: Trace): readonly number[] {
  return Array.from({ length: model.hiddenSize }, (_, unit) => unit);
}

function sharesOf(values: Float64Array, least: number, full: number): Float64Array {
  const shares = new Float64Array(values.length);
  for (let k = 0; k < values.length; k++) {
    const value = values[k] ?? 0;
    shares[k] = Number.isFinite(value) ? Math.min(Math.max(value / full, least), 1) : 0;
  }
  return shares;
}

function differencesOf(now: Trace, then: Trace, node: string, full: number): Float64Array | null {
  if (!then.model.graph.byId.has(node)) return null;
  const a = seriesOf(now, node);
  const b = seriesOf(then, node);
  if (a.size !== b.size || a.values.length !== b.values.length) return null;
  const differences = new Float64Array(a.values.length / a.size);
  for (let t = 0; t < differences.length; t++) {
    let most = 0;
    for (let k = t * a.size; k < (t + 1) * a.size; k++) {
      const difference = Math.abs((a.values[k] ?? 0) - (b.values[k] ?? 0));
      if (difference > most) most = difference;
    }
    differences[t] = Math.min(most / full, 1);
  }
  return differences;
}

function same(a: Float64Array, b: Float64Array | undefined): boolean {
  return b?.length === a.length && a.every((value, k) => Object.is(value, b[k]));
}
