import type { Stage } from './cell';
import { nodeOf, type Graph } from './graph';

/** When a node is computed within a timestep. */
export interface Place {
  /** 0-based stage; −1 for what stands before the first: parameters, numbers, the input and the previous states. */
  readonly stage: number;
  /** 0-based rank within the stage: an operand computed in the same stage has a smaller one. */
  readonly rank: number;
}

const BEFORE: Place = { stage: -1, rank: 0 };

/** By node index: the first stage whose `computes` needs the node; what no stage needs belongs to the last. */
export function placesOf(graph: Graph, stages: readonly Stage[]): readonly Place[] {
  const stageOf = new Map<number, number>();
  stages.forEach((stage, k) => {
    const needed = new Set(stage.computes.map((id) => nodeOf(graph, id).index));
    // Users stand behind their operands: from the back, one pass finds all that is needed.
    for (const node of graph.nodes.toReversed()) {
      if (!needed.has(node.index) || isGiven(node.operation) || stageOf.has(node.index)) continue;
      stageOf.set(node.index, k);
      for (const operand of node.operands) needed.add(operand);
    }
  });

  const places: Place[] = [];
  for (const node of graph.nodes) {
    if (isGiven(node.operation)) {
      places.push(BEFORE);
      continue;
    }
    const stage = stageOf.get(node.index) ?? stages.length - 1;
    const operandRanks = node.operands
      .map((operand) => places[operand] ?? BEFORE)
      .filter((place) => place.stage === stage)
      .map((place) => place.rank);
    places.push({ stage, rank: operandRanks.length === 0 ? 0 : Math.max(...operandRanks) + 1 });
  }
  return places;
}

function isGiven(operation: string): boolean {
  return (
    operation === 'parameter' ||
    operation === 'number' ||
    operation === 'input' ||
    operation === 'previous'
  );
}
