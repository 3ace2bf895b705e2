import { normsOf } from '../../engine/analysis/gradient-flow';
import type { Cell, Role } from '../../engine/cell';
import { laneOf } from '../../engine/lane-of';
import type { Gradients, Trace } from '../../engine/model';
import { seriesOf } from '../../engine/trace';
import { huesOf, type Hue } from '../hue';
import { scalesOf } from '../scale';
import type { StripLines } from '../strip/strip';

/** One named value over the sequence, not yet scaled: what it is compared with decides its scale. */
export interface RawRow {
  readonly node: string;
  readonly role: Role;
  readonly hue: Hue;
  readonly signed: boolean;
  /** The scale that it would have by itself: at least 1, no less than its largest value. */
  readonly full: number;
  /** T × units. */
  readonly values: Float64Array;
  readonly units: number;
  readonly held: boolean;
}

/** How large the gradient of a state is at each timestep. */
export interface Flow {
  readonly state: string;
  readonly hue: Hue;
  /** ‖∂L/∂state_t‖, T values, 0 or more. */
  readonly norms: Float64Array;
}

/** What a run puts into its column of a comparison: plain data, so that it can come from a worker. */
export interface Picture extends StripLines {
  readonly steps: number;
  readonly rows: readonly RawRow[];
  /** h first. */
  readonly flows: readonly Flow[];
}

/** As the rows stand, from the top. */
export const rolesInOrder: readonly Role[] = [
  'forget',
  'reset',
  'input',
  'update',
  'candidate',
  'output',
  'cell',
  'hidden',
];

/** The picture of one lane of a run (B = 1) with its gradients. Throws where the trace has no such lane. */
export function pictureOf(
  cell: Cell,
  trace: Trace,
  gradients: Gradients,
  lane: number,
  lines: StripLines,
): Picture {
  const own = laneOf(trace, lane);
  const { graph } = own.model;
  const hues = huesOf(graph, cell.roles);
  const scales = scalesOf(own);
  const rows = Object.entries(cell.roles)
    .sort(([, a], [, b]) => rolesInOrder.indexOf(a) - rolesInOrder.indexOf(b))
    .map(([node, role]): RawRow => {
      const { values, size: units } = seriesOf(own, node);
      const { signed, full } = scales.get(node) ?? { signed: true, full: 1 };
      const held = own.holds.some((hold) => hold.node === node);
      return { node, role, hue: hues.get(node) ?? 'ink', signed, full, values, units, held };
    });
  const states = ['h', ...graph.states.filter((state) => state !== 'h')];
  const flows = states.map((state): Flow => {
    const hue = hues.get(state) ?? 'ink';
    return { state, hue, norms: normsOf(trace, gradients, state, lane) };
  });
  return { ...lines, steps: own.sequence.steps, rows, flows };
}
