import { graphOf } from '../../engine/build-graph';
import type { Cell, Words } from '../../engine/cell';
import { nodeAt, nodeOf, type Shape } from '../../engine/graph';

/** A cell to be written from nothing: a file `write/lstm.task.ts` that exports `writeTask` is all it takes to add one. */
export interface WriteTask {
  /** Place in the list, from 1. */
  readonly order: number;
  /** Its equations are the model answer. */
  readonly cell: Cell;
  readonly task: Words;
  /** What the editor begins with. */
  readonly start: string;
  /** The lines of the model answer, in their order. */
  readonly lines: readonly TaskLine[];
}

export interface TaskLine {
  /** What stands on the left. */
  readonly name: string;
  /** What the line is to compute. */
  readonly is: Words;
  /** One at a time, from what it is for to how it is nearly written. */
  readonly hints: readonly [Words, Words] | readonly [Words, Words, Words];
}

/** A parameter that is given to the person who writes. */
export interface Given {
  readonly name: string;
  readonly shape: Shape;
  /** What the columns of a matrix are for, in their order, as `[h_prev, x]`; null for a vector. */
  readonly reads: string | null;
}

/** The parameters of the model answer, in the order in which it reads them. */
export function givenBy({ cell }: WriteTask): readonly Given[] {
  const graph = graphOf(cell.equations);
  return graph.parameters.map((name) => {
    const { shape, index } = nodeOf(graph, name);
    const product = graph.nodes.find(
      ({ operation, operands }) => operation === 'product' && operands[0] === index,
    );
    const vector = product?.operands[1];
    return { name, shape, reads: vector === undefined ? null : nodeAt(graph, vector).id };
  });
}
