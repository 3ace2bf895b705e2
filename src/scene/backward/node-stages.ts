import { nodeOf, type Graph } from '../../engine/graph';

/** A sub-step of the backward pass through one timestep; those that a cell has nothing for are left out. */
export type BackwardStageId = 'loss' | 'output' | 'sum' | 'branches' | 'weights' | 'hand';

/** In the order in which gradients become known. */
export const BACKWARD_STAGES: readonly BackwardStageId[] = [
  'loss',
  'output',
  'sum',
  'branches',
  'weights',
  'hand',
];

/**
 * By node index: in which sub-step the node's gradient is known. What reads a node never comes in a later one.
 * - `loss`: h, and what is computed from it in the same timestep
 * - `output`: what only leads to h, where the cell has other states: o, tanh(c)
 * - `sum`: the other states, and what is computed from one of them on the way to another
 * - `branches`: what those are computed from
 * - `weights`: parameters and the input; `hand`: the states of the timestep before
 */
export function stagesOfNodes(graph: Graph): readonly BackwardStageId[] {
  const states = graph.states.map((state) => nodeOf(graph, state).index);
  const hidden = nodeOf(graph, 'h').index;
  const others = new Set(states.filter((index) => index !== hidden));
  const afterHidden = computedFrom(graph, new Set([hidden]));
  const afterOthers = computedFrom(graph, others);
  const leadsOnlyOut = new Set<number>();
  const stages: BackwardStageId[] = [];

  for (const { index, operation } of graph.nodes.toReversed()) {
    const stage = ((): BackwardStageId => {
      if (operation === 'previous') return 'hand';
      if (['input', 'parameter', 'number'].includes(operation)) return 'weights';
      if (afterHidden.has(index)) return 'loss';
      if (others.has(index)) return 'sum';
      const users = graph.nodes.filter(({ operands }) => operands.includes(index));
      if (others.size > 0 && users.every((user) => leadsOnlyOut.has(user.index))) return 'output';
      return afterOthers.has(index) ? 'sum' : 'branches';
    })();
    if (stage === 'loss' || stage === 'output') leadsOnlyOut.add(index);
    stages[index] = stage;
  }
  return stages;
}

/** The nodes of a set with everything that is computed from them within the timestep. */
function computedFrom(graph: Graph, sources: ReadonlySet<number>): ReadonlySet<number> {
  const reached = new Set(sources);
  for (const { index, operands } of graph.nodes) {
    if (operands.some((operand) => reached.has(operand))) reached.add(index);
  }
  return reached;
}
