import type { Graph } from '../../engine/graph';
import { elementsOf } from '../diagram/elements';
import type { BackwardStageId } from './node-stages';
import { backwardPlacesOf } from './places';

/** A sub-step of the backward pass, with what it arrives at. */
export interface BackwardStage {
  readonly id: BackwardStageId;
  /**
   * Keys of the diagram's elements in the order in which their gradients become known: values by their node (`c`, `i * g`,
   * `h_prev`), and in `weights` the layers (`do f`), whose parameters get theirs there.
   */
  readonly nodes: readonly string[];
}

/** The sub-steps of one timestep of a cell's backward pass, read off its graph; those without nodes are left out. */
export function backwardStagesOf(graph: Graph): readonly BackwardStage[] {
  const { stages, byKey } = backwardPlacesOf(graph);
  const { elements } = elementsOf(graph);
  const weights = stages.indexOf('weights');
  return stages.map((id, stage) => {
    const ofStage = elements.toReversed().filter(({ key, kind }) => {
      if (kind === 'layer') return stage === weights;
      return kind === 'value' && byKey.get(key)?.stage === stage;
    });
    const turnOf = (key: string): number =>
      byKey.get(key)?.stage === stage ? (byKey.get(key)?.turn ?? 0) : 0;
    // Layers before the input, which is reached through them.
    const rank = (kind: string): number => (kind === 'layer' ? 0 : 1);
    return {
      id,
      nodes: ofStage
        .sort((a, b) => rank(a.kind) - rank(b.kind) || turnOf(a.key) - turnOf(b.key))
        .map(({ key }) => key),
    };
  });
}
