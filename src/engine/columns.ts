import { nodeAt, sizeOf, type Graph, type Node } from './graph';

/** Columns of a matrix that multiply one value. */
export interface Columns {
  /** 0-based. */
  readonly from: number;
  readonly count: number;
  /** True where the value comes from a previous state (`h_prev`, `r * h_prev`), false where it comes from the input alone. */
  readonly recurrent: boolean;
}

/**
 * What the columns of a matrix parameter multiply, in order, at H = `hidden` and X = `input`: of `W @ [h_prev, x]` first H recurrent
 * columns, then X others. None of what is not a matrix that multiplies a vector.
 */
export function columnsOf(
  graph: Graph,
  parameter: Node,
  hidden: number,
  input: number,
): readonly Columns[] {
  const product = graph.nodes.find(
    ({ operation, operands }) => operation === 'product' && operands[0] === parameter.index,
  );
  const [, vector] = product?.operands ?? [];
  if (vector === undefined) return [];
  let from = 0;
  return partsOf(graph, nodeAt(graph, vector)).map((part) => {
    const count = part.shape.kind === 'vector' ? sizeOf(part.shape.size, hidden, input) : 1;
    const columns = { from, count, recurrent: isRecurrent(graph, part) };
    from += count;
    return columns;
  });
}

/** Whether a value comes from a state of the timestep before. */
export function isRecurrent(graph: Graph, node: Node): boolean {
  return (
    node.operation === 'previous' ||
    node.operands.some((operand) => isRecurrent(graph, nodeAt(graph, operand)))
  );
}

function partsOf(graph: Graph, vector: Node): readonly Node[] {
  return vector.operation === 'concatenate'
    ? vector.operands.flatMap((index) => partsOf(graph, nodeAt(graph, index)))
    : [vector];
}
