import type { Edit } from '../../../engine/edit';
import { stateOf } from '../../../engine/language/names';
import { nodeOf } from '../../../engine/graph';
import type { Run } from '../../../stores/run';

/** A value on the screen: of a node, of one unit (0-based), at a timestep (0-based). */
export interface Place {
  readonly node: string;
  readonly unit: number;
  readonly timestep: number;
}

/**
 * The edit that gives a value on the screen another number; null where it cannot be set: it is made of others by the
 * equations without a name, or comes from the timestep before. `run` is one lane of the whole, `lane` says which.
 */
export function editFor(
  run: Run,
  lane: number,
  { node, unit, timestep }: Place,
  value: number,
): Edit | null {
  const { graph } = run.trace.model;
  switch (nodeOf(graph, node).operation) {
    case 'input':
      return inputEdit(run, lane, unit, timestep, value);
    case 'previous':
      return timestep === firstStep(run)
        ? { kind: 'initial', lane, state: stateOf(node), unit, value }
        : null;
    case 'parameter':
    case 'number':
      return null;
    default:
      return graph.equations.includes(node)
        ? { kind: 'hold', lane, node, unit, timestep, value }
        : null;
  }
}

/** The first timestep that a lane computes: a backward one begins at the end. */
export function firstStep({ trace }: Run): number {
  return trace.lanes[0]?.backward === true ? trace.sequence.steps - 1 : 0;
}

/** In readable units: what goes in is a straight line of what is read, entry by entry. */
function inputEdit(
  { opened, lines, trace }: Run,
  lane: number,
  feature: number,
  timestep: number,
  value: number,
): Edit | null {
  const { directions } = opened.model;
  const line = lines[feature];
  if (lane >= directions || line === undefined || lines.length !== opened.model.inputSize)
    return null;
  const at = timestep * opened.model.inputSize + feature;
  const encode = (reading: number): number => {
    const changed = line.slice();
    changed[timestep] = reading;
    return opened.encode(lines.map((one, k) => (k === feature ? changed : one)))[at] ?? NaN;
  };
  const now = line[timestep] ?? NaN;
  const slope = encode(now + 1) - encode(now);
  const input = trace.sequence.input[at] ?? NaN;
  const reading = now + (value - input) / slope;
  return Number.isFinite(reading) ? { kind: 'input', timestep, feature, value: reading } : null;
}
