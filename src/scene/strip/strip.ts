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
}

export interface Series {
  readonly kind: 'input' | 'target' | 'prediction';
  /** T values in readable units. */
  readonly values: Float64Array;
}

/** What the sequence strip shows of a run: plots above, heat rows below. */
export interface Strip {
  readonly steps: number;
  /** Each drawn on an axis of its own. */
  readonly plots: readonly (readonly Series[])[];
  readonly rows: readonly Row[];
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

/** The strip of a trace: its inputs together, target and prediction together, and a heat row for every node with a role. */
export function stripOf(
  cell: Cell,
  trace: Trace,
  lines: {
    readonly inputs: readonly Float64Array[];
    readonly target: Float64Array;
    readonly prediction: Float64Array;
  },
): Strip {
  const hues = huesOf(trace.model.graph, cell.roles);
  const scales = scalesOf(trace);
  const rows = Object.entries(cell.roles)
    .sort(([, a], [, b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(([node, role]): Row => {
      const { values, size } = seriesOf(trace, node);
      const { signed, full } = scales.get(node) ?? { signed: true, full: 1 };
      const shares = values.map((value) =>
        Number.isFinite(value) ? Math.min(Math.max(value / full, signed ? -1 : 0), 1) : 0,
      );
      return { node, role, hue: hues.get(node) ?? 'ink', signed, shares, units: size };
    });
  return {
    steps: trace.sequence.steps,
    plots: [
      lines.inputs.map((values): Series => ({ kind: 'input', values })),
      [
        { kind: 'target', values: lines.target },
        { kind: 'prediction', values: lines.prediction },
      ],
    ],
    rows,
  };
}
