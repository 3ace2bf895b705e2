import { preActivationOf } from '../../engine/formula/pre-activation';
import { nodeOf, type Graph } from '../../engine/graph';
import type { BackwardStage } from '../../scene/backward/stages';

/** The node that the panel shows: the pinned one, else what the stage arrives at. */
export function shownNode(
  graph: Graph,
  stage: BackwardStage | undefined,
  pinned: string | null,
): string {
  if (pinned !== null && graph.byId.has(pinned)) return pinned;
  const nodes = stage?.nodes ?? [];
  if (stage?.id === 'weights') return preActivationIn(graph, nodes[0]) ?? 'h';
  // The cell lane is what the hand-over and the way back from h are about; of the branches the first gate.
  const wanted =
    stage?.id === 'branches'
      ? nodes.find((node) => graph.byId.get(node)?.named === true)
      : (nodes.find((node) => node !== 'h_prev') ?? nodes[0]);
  return wanted !== undefined && graph.byId.has(wanted) ? wanted : (nodes[0] ?? 'h');
}

/** What enters the function of a layer, `do f`. */
function preActivationIn(graph: Graph, key: string | undefined): string | null {
  const id = key?.replace(/^do /, '');
  if (id === undefined || !graph.byId.has(id)) return null;
  return preActivationOf(graph, nodeOf(graph, id)).id;
}
