import { columnsOf } from '../columns';
import { entriesOf, nodeAt, nodeOf, sizeOf } from '../graph';
import type { Model } from '../model';
import { isComputed, lanesOf } from '../reference/lanes';

/** What a model costs. All layers and directions together, without the read-out unless it is said. */
export interface Cost {
  /** Numbers that are learned. */
  readonly parameters: number;
  /** Those of the read-out. */
  readonly readout: number;
  /** Multiplications with an addition, of the matrix products in one timestep: rows × columns of each. */
  readonly multiplyAdds: number;
  /** Entries that everything else computes in one timestep; lists and copies compute nothing. */
  readonly elementwise: number;
  /**
   * Blocks of H rows that multiply a previous state, in one lane: 4 of an LSTM, 3 of a GRU (whose candidate has a matrix for x of
   * its own), 1 of a plain RNN.
   */
  readonly blocks: number;
}

/** Counts what one timestep of one sequence takes. */
export function costOf(model: Model): Cost {
  const { graph, hiddenSize, directions, readout } = model;
  let parameters = 0;
  let multiplyAdds = 0;
  let elementwise = 0;
  for (const { inputSize } of lanesOf(model)) {
    const entries = (index: number): number =>
      entriesOf(nodeAt(graph, index).shape, hiddenSize, inputSize);
    for (const name of graph.parameters) parameters += entries(nodeOf(graph, name).index);
    for (const node of graph.nodes.filter(isComputed)) {
      const [matrix = -1] = node.operands;
      if (node.operation === 'product') multiplyAdds += entries(matrix);
      else if (node.operation !== 'concatenate' && node.operation !== 'copy') {
        elementwise += entries(node.index);
      }
    }
  }
  return {
    parameters,
    readout: readout === null ? 0 : readout.size * (hiddenSize * directions + 1),
    multiplyAdds,
    elementwise,
    blocks: blocksOf(model),
  };
}

function blocksOf({ graph, hiddenSize, inputSize }: Model): number {
  let rows = 0;
  for (const name of graph.parameters) {
    const node = nodeOf(graph, name);
    if (node.shape.kind !== 'matrix') continue;
    const columns = columnsOf(graph, node, hiddenSize, inputSize);
    if (columns.some(({ recurrent }) => recurrent)) {
      rows += sizeOf(node.shape.rows, hiddenSize, inputSize);
    }
  }
  return rows / hiddenSize;
}
