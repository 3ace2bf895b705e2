import type { Place } from '../../engine/analysis/place';
import { stateOf } from '../../engine/language/names';
import { nodeOf } from '../../engine/graph';
import type { Run } from '../../stores/run';

/**
 * The number of a run that the gradient of a node is about, for one unit at one timestep: what can be nudged to check it. A
 * previous state is the state of the timestep before, or the one to begin from; the input's first feature stands for it.
 */
export function placeOfNode(
  { trace }: Pick<Run, 'trace'>,
  lane: number,
  node: string,
  timestep: number,
  unit: number,
): Place | null {
  const { operation, named } = nodeOf(trace.model.graph, node);
  const { steps } = trace.sequence;
  const backward = trace.lanes[0]?.backward === true;
  switch (operation) {
    case 'parameter':
      return { kind: 'weight', lane, name: node, index: unit };
    case 'previous': {
      const state = stateOf(node);
      const before = timestep + (backward ? 1 : -1);
      return before < 0 || before >= steps
        ? { kind: 'initial', lane, state, unit }
        : { kind: 'value', lane, node: state, unit, timestep: before };
    }
    case 'input':
      // Above the first layer the input is what another layer gives.
      return null;
    default:
      return named ? { kind: 'value', lane, node, unit, timestep } : null;
  }
}
