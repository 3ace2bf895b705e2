import type { Place } from '../../engine/analysis/place';
import { stateOf } from '../../engine/language/names';
import { nodeOf } from '../../engine/graph';
import type { Run } from '../../stores/run';

/**
 * The number of a run that one entry (0-based) of a node's gradient is about at one timestep: what can be nudged to check it. A
 * previous state is the state of the timestep before, or the one to begin from. Null where there is no such number alone: an
 * expression without a name, the input of a layer above, an input that two directions read.
 */
export function placeOfNode(
  { trace, opened }: Pick<Run, 'trace' | 'opened'>,
  lane: number,
  node: string,
  timestep: number,
  entry: number,
): Place | null {
  const { operation, named } = nodeOf(trace.model.graph, node);
  const { steps } = trace.sequence;
  const backward = trace.lanes[0]?.backward === true;
  switch (operation) {
    case 'parameter':
      return { kind: 'weight', lane, name: node, index: entry };
    case 'previous': {
      const state = stateOf(node);
      const before = timestep + (backward ? 1 : -1);
      return before < 0 || before >= steps
        ? { kind: 'initial', lane, state, unit: entry }
        : { kind: 'value', lane, node: state, unit: entry, timestep: before };
    }
    case 'input':
      return lane === 0 && opened.model.directions === 1
        ? { kind: 'input', timestep, feature: entry }
        : null;
    default:
      return named ? { kind: 'value', lane, node, unit: entry, timestep } : null;
  }
}
