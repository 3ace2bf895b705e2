import type { Role } from '../../engine/cell';
import type { Plot, Row, Strip } from '../strip/strip';

/** What is known of one sample, step by step. */
export interface SampleShown {
  readonly steps: number;
  readonly hidden: number;
  /** Per input feature T values; none where words go in. */
  readonly inputs: readonly Float64Array[];
  /** T × H values by name. */
  readonly values: ReadonlyMap<string, Float64Array>;
  /** Names of those that are gates, in [0, 1]. */
  readonly gates: ReadonlySet<string>;
  readonly roles: Readonly<Record<string, Role>>;
  /** What would be read out after each step, T × O. */
  readonly said: Float64Array;
  readonly outputs: number;
  /** It is probabilities that are read out. */
  readonly isProbability: boolean;
}

const ORDER: readonly (Role | undefined)[] = [
  'forget',
  'reset',
  'input',
  'update',
  'candidate',
  'output',
  'cell',
  'hidden',
  undefined,
];

/** More features than these get one plot together. */
const MOST_PLOTS = 4;

/** A sample as a strip: its inputs, what is said after each step, and a heat row of units × steps for every value. */
export function sampleStrip(shown: SampleShown): Strip {
  const { steps, hidden, inputs, values, gates, roles } = shown;
  const rows = [...values.keys()]
    .sort((a, b) => ORDER.indexOf(roles[a]) - ORDER.indexOf(roles[b]))
    .map((node): Row => rowOf(node, values.get(node) ?? new Float64Array(), shown));
  const asInput = (line: Float64Array): Plot['series'][number] => ({ kind: 'input', values: line });
  const inputPlots: readonly Plot[] =
    inputs.length > MOST_PLOTS
      ? [{ series: inputs.map(asInput), range: null }]
      : inputs.map((line) => ({ series: [asInput(line)], range: null }));
  return {
    steps,
    plots: [...inputPlots, saidPlot(shown)],
    rows: gates.size + values.size === 0 ? [] : rows,
    order: Array.from({ length: hidden }, (_, unit) => unit),
    words: null,
    edited: new Set(),
  };
}

function saidPlot({ said, outputs, steps, isProbability }: SampleShown): Plot {
  return {
    series: Array.from({ length: outputs }, (_, output) => ({
      kind: 'prediction',
      values: Float64Array.from({ length: steps }, (_, t) => said[t * outputs + output] ?? NaN),
    })),
    range: isProbability ? [0, 1] : null,
  };
}

function rowOf(node: string, values: Float64Array, { hidden, gates, roles }: SampleShown): Row {
  const isGate = gates.has(node);
  let largest = 1;
  for (const value of values) {
    const size = Math.abs(value);
    if (!isGate && size > largest && size < Infinity) largest = size;
  }
  return {
    node,
    role: roles[node] ?? 'hidden',
    hue: roles[node] ?? 'ink',
    signed: !isGate,
    shares: values.map((value) => (Number.isFinite(value) ? value / largest : 0)),
    units: hidden,
    differences: null,
    held: false,
  };
}

const LEAST_ROW = 26;
const MOST_ROW = 64;
const GAP = 6;
/** What `layOutStrip` gives a plot: a share of the height, so many pixels at most, and a gap after it. */
const PLOT = { share: 0.16, most: 72, gap: 9 };

/** The height in pixels at which every heat row of a sample's strip can be read; the same however its numbers change. */
export function sampleHeight({ plots, rows }: Strip): number {
  const row = Math.min(Math.max((rows[0]?.units ?? 0) * 3, LEAST_ROW), MOST_ROW) + GAP;
  const fixed = 2 * GAP + rows.length * row;
  const withLargest = fixed + plots.length * (PLOT.most + PLOT.gap);
  const share = PLOT.share * plots.length;
  // Smaller plots are a share of the height that they are themselves a part of.
  const withShares = (fixed + plots.length * PLOT.gap) / (1 - share);
  return Math.ceil(share < 1 ? Math.min(withLargest, withShares) : withLargest);
}
