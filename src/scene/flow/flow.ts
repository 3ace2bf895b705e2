import { normsOf } from '../../engine/analysis/gradient-flow';
import type { Backward } from '../../engine/backward';
import type { Cell, Role } from '../../engine/cell';
import { laneOf } from '../../engine/lane-of';
import type { Trace } from '../../engine/model';
import { cutsBefore } from '../../engine/reference/window';
import { strengthOf } from '../backward/strength';
import { gradientAt, type LaneGradients } from '../backward/passed';
import { huesOf, type Hue } from '../hue';
import type { Row, Strip } from '../strip/strip';
import { logAxisOf, type LogAxis } from './log-axis';

/** A line over time on the logarithmic axis. */
export interface FlowLine {
  readonly key: string;
  readonly kind: 'norm' | 'product';
  readonly hue: Hue;
  /** Written at its end: `‖∂L/∂c‖`, `∏ f`. */
  readonly label: string;
  /** T sizes; 0 and NaN are gaps. */
  readonly values: Float64Array;
}

/** What each timestep adds to a weight block's gradient. */
export interface FlowBands {
  readonly hue: Hue;
  /** T, signed: they add up to the norm of the gradient. See engine/analysis/contributions.ts. */
  readonly along: Float64Array;
}

/** What is shown along a lane's sequence, besides its gradients. */
export interface FlowShown {
  /** The input's lines, T values each; none where words go in. */
  readonly inputs: readonly Float64Array[];
  readonly words: readonly string[] | null;
  /** T: ‖∂ŷ/∂x_t‖; null while no output is chosen. */
  readonly sensitivity: Float64Array | null;
  /** 0-based timesteps at which the loss looks at the run. */
  readonly lossAt: readonly number[];
  /**
   * What forget gates leave of the state from t to `from`: T shares in [0, 1], 1 at `from` (mean over units, or of one). Null
   * where the cell has no such gate.
   */
  readonly product: {
    readonly state: string;
    readonly gate: string;
    readonly values: Float64Array;
    readonly from: number;
  } | null;
  /** T: share of saturated gates in [0, 1]; null: not shown. */
  readonly saturated: Float64Array | null;
  readonly bands: FlowBands | null;
  /** Which unit each line of a heat row shows, from the top. */
  readonly order: readonly number[];
}

/** How gradients flow back along a lane, as it is drawn. */
export interface Flow extends Omit<FlowShown, 'inputs' | 'words' | 'order' | 'product'> {
  readonly steps: number;
  /** True where the lane runs from the end to the start, and gradients from the start to the end. */
  readonly mirrored: boolean;
  /** The input as a plot, and a heat row per node: the strip's own pieces, so that its views can draw them. */
  readonly strip: Strip;
  readonly lines: readonly FlowLine[];
  readonly axis: LogAxis;
  /** Timesteps (0-based) whose left edge (right edge where mirrored) no gradient crosses. */
  readonly cuts: readonly number[];
}

const ORDER: readonly Role[] = [
  'cell',
  'hidden',
  'forget',
  'reset',
  'input',
  'update',
  'candidate',
  'output',
];

/** The flow of a backward pass through one lane (B = 1): norms of the states, heat rows of everything with a role. */
export function flowOf(cell: Cell, back: Backward, lane: number, shown: FlowShown): Flow {
  const trace = laneOf(back.trace, lane);
  const gradients = back.gradients.lanes[lane];
  if (gradients === undefined) throw new Error(`The run has no lane ${lane}.`);
  const { inputs, words, order, product, ...rest } = shown;
  const { graph } = trace.model;
  const { steps } = trace.sequence;
  const mirrored = trace.lanes[0]?.backward === true;
  const hues = huesOf(graph, cell.roles);

  const norms = graph.states.map((state): FlowLine => ({
    key: state,
    kind: 'norm',
    hue: hues.get(state) ?? 'ink',
    label: `‖∂L/∂${state}‖`,
    values: normsOf(back.trace, back.gradients, state, lane),
  }));
  const lines = [...norms];
  if (product !== null) {
    const start = norms.find(({ key }) => key === product.state)?.values[product.from] ?? NaN;
    lines.push({
      key: 'product',
      kind: 'product',
      hue: hues.get(product.gate) ?? 'ink',
      label: `∏ ${product.gate}`,
      values: product.values.map((share) => share * start),
    });
  }

  const strip: Strip = {
    steps,
    plots: inputs.length === 0 ? [] : [{ series: inputs.map(asInput), range: null }],
    rows: rowsOf(cell, trace, gradients, hues),
    order,
    words,
    edited: new Set(),
  };
  return {
    ...rest,
    steps,
    mirrored,
    strip,
    lines,
    axis: logAxisOf(
      norms.map(({ values }) => values),
      lines.slice(norms.length).map(({ values }) => values),
    ),
    cuts: Array.from({ length: steps }, (_, t) => t).filter((t) =>
      cutsBefore(back.window, t, steps, mirrored),
    ),
  };
}

function asInput(values: Float64Array): { kind: 'input'; values: Float64Array } {
  return { kind: 'input', values };
}

/** A gradient that is not zero is never quite the colour of the paper. */
const LEAST_SHADE = 0.07;

/** Shades by the logarithm, on one scale for all rows; the sign is kept, zero is 0. */
function rowsOf(
  cell: Cell,
  trace: Trace,
  gradients: LaneGradients,
  hues: ReadonlyMap<string, Hue>,
): readonly Row[] {
  const named = Object.entries(cell.roles).sort(
    ([, a], [, b]) => ORDER.indexOf(a) - ORDER.indexOf(b),
  );
  const { steps } = trace.sequence;
  const all = named.map(([node, role]) => {
    const units = gradientAt(trace, gradients, node, 0).length;
    const values = new Float64Array(steps * units);
    for (let t = 0; t < steps; t++) values.set(gradientAt(trace, gradients, node, t), t * units);
    return { node, role, units, values };
  });
  let largest = 0;
  for (const { values } of all) {
    for (const value of values) {
      const size = Math.abs(value);
      if (size > largest && size < Infinity) largest = size;
    }
  }
  const shade = (value: number): number =>
    value === 0 || Number.isNaN(value)
      ? 0
      : Math.sign(value) * Math.max(strengthOf(Math.abs(value), largest), LEAST_SHADE);
  return all.map(({ node, role, units, values }) => ({
    node,
    role,
    hue: hues.get(node) ?? 'ink',
    signed: true,
    shares: values.map(shade),
    units,
    differences: null,
    held: false,
  }));
}
