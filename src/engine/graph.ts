/** A size that is linear in the hidden size H and the input size X: `hidden · H + input · X + constant`. */
export interface Size {
  readonly hidden: number;
  readonly input: number;
  readonly constant: number;
}

/** A scalar has no sizes, a vector one, a matrix two (rows, columns). */
export type Shape =
  | { readonly kind: 'scalar' }
  | { readonly kind: 'vector'; readonly size: Size }
  | { readonly kind: 'matrix'; readonly rows: Size; readonly columns: Size };

export type FunctionName = 'sigmoid' | 'tanh' | 'relu' | 'exp' | 'softplus' | 'layernorm';

export type Operation =
  | 'input' // x
  | 'previous' // h_prev, c_prev …
  | 'parameter' // W_f, b_f …
  | 'number' // 1, 0.5 …
  | 'add'
  | 'subtract'
  | 'multiply' // elementwise; a scalar is spread over the other operand
  | 'negate'
  | 'product' // matrix @ vector
  | 'concatenate' // [a, b, …]
  | 'copy' // a = b
  | FunctionName;

/** One value of the cell. Equal expressions are one node, so an expression's text identifies it. */
export interface Node {
  /** The name on the left of `=`; otherwise the canonical text, e.g. `f * c_prev` or `W_f @ [h_prev, x] + b_f`. */
  readonly id: string;
  /** Place in `Graph.nodes`. */
  readonly index: number;
  readonly operation: Operation;
  /** Indices of the operands in the order written; all smaller than `index`. */
  readonly operands: readonly number[];
  readonly shape: Shape;
  /** True where the id is a name that an equation defines. */
  readonly named: boolean;
  /** Value of a `number` node, 0 elsewhere. */
  readonly number: number;
  /** 1-based line of the equation that first used it; 0 for none. */
  readonly line: number;
  /** Of a previous state in a lane that runs from the end to the start (engine/lane-of.ts): it is that of t + 1. */
  readonly mirrored?: true;
}

/** What a cell's equations say, ready to run. */
export interface Graph {
  readonly text: string;
  /** In an order in which operands come before their users. */
  readonly nodes: readonly Node[];
  readonly byId: ReadonlyMap<string, Node>;
  /** Names that equations define, in the order they are written. */
  readonly equations: readonly string[];
  /** Names read as `name_prev`, in order of first use: what the cell carries from step to step. `h` is always defined, and is the cell's output. */
  readonly states: readonly string[];
  /** Names of the parameters in order of first use. */
  readonly parameters: readonly string[];
}

/** The number of entries of a size at H = `hidden` and X = `input`. */
export function sizeOf(size: Size, hidden: number, input: number): number {
  return size.hidden * hidden + size.input * input + size.constant;
}

/** The number of entries of a value of this shape at H = `hidden` and X = `input`; 1 for a scalar. */
export function entriesOf(shape: Shape, hidden: number, input: number): number {
  switch (shape.kind) {
    case 'scalar':
      return 1;
    case 'vector':
      return sizeOf(shape.size, hidden, input);
    case 'matrix':
      return sizeOf(shape.rows, hidden, input) * sizeOf(shape.columns, hidden, input);
  }
}

/** The node of that id. Throws where the graph has none: a mistake in our code, not in a reader's equations. */
export function nodeOf(graph: Graph, id: string): Node {
  const node = graph.byId.get(id);
  if (node === undefined) throw new Error(`The graph has no node "${id}".`);
  return node;
}

/** The node at that index; see {@link nodeOf}. */
export function nodeAt(graph: Graph, index: number): Node {
  const node = graph.nodes[index];
  if (node === undefined) throw new Error(`The graph has no node number ${index}.`);
  return node;
}
