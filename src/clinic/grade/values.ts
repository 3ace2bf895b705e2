import type { Graph } from '../../engine/graph';
import type { Trace } from '../../engine/model';
import { seriesOf } from '../../engine/trace';
import { runBench, type Bench } from '../bench';
import { isNear } from '../near';
import { partingOf } from '../run-case';
import type { Different, Finding } from './check';

/** More than this beyond the farthest is not rounding. */
const SLACK = 1e-9;

/**
 * Where two cells differ on a bench in what they carry and show; null where they do not. Other names may mean what they like, but
 * where something differs, the first value of all that both cells name is what is told. Throws where the sizes do not fit.
 */
export function valuesFinding(own: Graph, right: Graph, bench: Bench): Finding | null {
  const found = runBench(own, bench, right);
  const expected = runBench(right, bench);
  const different = firstDifferent(found, expected);
  if (different === null) return null;
  const parting = partingOf(found, expected);
  if (parting === null) return { kind: 'value', ...different };
  const { node, timestep, unit } = parting;
  return { kind: 'value', node, timestep, unit, expected: parting.right, found: parting.wrong };
}

/** As {@link valuesFinding}, and says where it is so that a value is not finite or beyond all that the right cell has. */
export function extremeFinding(own: Graph, right: Graph, bench: Bench): Finding | null {
  const found = runBench(own, bench, right);
  const expected = runBench(right, bench);
  const different = firstDifferent(found, expected);
  if (different === null) return null;
  if (!Number.isFinite(different.found)) return { kind: 'not-finite', ...different };
  const farthest = farthestOf(found, expected);
  return farthest ?? { kind: 'value', ...different };
}

/** Where one named value, of one size in both cells, differs on a bench; null where it does not. */
export function nodeFinding(own: Graph, right: Graph, bench: Bench, node: string): Finding | null {
  const found = runBench(own, bench, right);
  const different = differenceIn(node, found, runBench(right, bench));
  return different && { kind: 'value', ...different };
}

function farthestOf(found: Trace, expected: Trace): Finding | null {
  for (const node of carriedBy(found, expected)) {
    const theirs = seriesOf(expected, node).values;
    const most = theirs.reduce((sofar, value) => Math.max(sofar, Math.abs(value)), 0);
    const { values, size } = seriesOf(found, node);
    const index = values.findIndex((value) => !(Math.abs(value) <= Math.max(1, most) + SLACK));
    if (index < 0) continue;
    const at = placeOf(node, index, size, values, theirs);
    return Number.isFinite(at.found)
      ? { kind: 'out-of-range', most, ...at }
      : { kind: 'not-finite', ...at };
  }
  return null;
}

/** The first difference in h or a state, state by state. */
function firstDifferent(found: Trace, expected: Trace): Different | null {
  for (const node of carriedBy(found, expected)) {
    const different = differenceIn(node, found, expected);
    if (different !== null) return different;
  }
  return null;
}

function differenceIn(node: string, found: Trace, expected: Trace): Different | null {
  const theirs = seriesOf(expected, node).values;
  const { values, size } = seriesOf(found, node);
  const index = theirs.findIndex((value, k) => !isNear(values[k] ?? NaN, value));
  return index < 0 ? null : placeOf(node, index, size, values, theirs);
}

function carriedBy(found: Trace, expected: Trace): readonly string[] {
  const { states } = expected.model.graph;
  return [...new Set([...states, 'h'])].filter((name) =>
    found.model.graph.equations.includes(name),
  );
}

function placeOf(
  node: string,
  index: number,
  size: number,
  values: Float64Array,
  theirs: Float64Array,
): Different {
  return {
    node,
    timestep: Math.floor(index / size),
    unit: index % size,
    expected: theirs[index] ?? NaN,
    found: values[index] ?? NaN,
  };
}
