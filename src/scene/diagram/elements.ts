import { nodeAt, type Graph, type Node } from '../../engine/graph';

/**
 * What a cell's diagram consists of, read off its graph. Every visible value has the key of its node (`f`, `c_prev`,
 * `i * g`); what makes it stands under `do <node>`: a learned layer, an operator, or the join of a concatenation.
 */
export interface Element {
  readonly key: string;
  readonly kind: 'value' | 'layer' | 'operator' | 'join' | 'exit';
  /** The node whose value the element shows, makes, or hands to the next timestep. */
  readonly node: string;
  /** What stands in a layer or operator: `σ`, `tanh`, `×`, `1−`, `4σ−2` …; empty for the others. */
  readonly sign: string;
}

export interface Wire {
  /** `<from> > <to>` */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** The node whose value travels along it. */
  readonly node: string;
}

export interface Elements {
  readonly elements: readonly Element[];
  readonly wires: readonly Wire[];
}

const SIGNS: Readonly<Record<string, string>> = {
  sigmoid: 'σ',
  tanh: 'tanh',
  relu: 'relu',
  exp: 'exp',
  softplus: 'softplus',
  layernorm: 'LN',
  add: '+',
  subtract: '−',
  multiply: '×',
  negate: '−',
  copy: '=',
};
const ACTIVATIONS = new Set(['sigmoid', 'tanh', 'relu', 'exp', 'softplus']);
const LINEAR = new Set(['product', 'add', 'subtract', 'negate', 'layernorm']);

/** The visible parts of a cell and the wires between them, operands before users. */
export function elementsOf(graph: Graph): Elements {
  const visible = visibleNodes(graph);
  const elements: Element[] = [];
  const wires: Wire[] = [];
  const connect = (from: string, to: string, node: string): void => {
    wires.push({ key: `${from} > ${to}`, from, to, node });
  };

  for (const node of graph.nodes) {
    const maker = visible.get(node.index);
    if (maker === undefined) continue;
    if (maker.kind === 'given') {
      elements.push({ key: node.id, kind: 'value', node: node.id, sign: '' });
      continue;
    }
    const key = `do ${node.id}`;
    elements.push({ key, kind: maker.kind, node: node.id, sign: maker.sign });
    for (const index of maker.inputs) {
      const operand = nodeAt(graph, index);
      connect(outletOf(operand, visible), key, operand.id);
    }
    if (hasBox(node, maker)) {
      elements.push({ key: node.id, kind: 'value', node: node.id, sign: '' });
      connect(key, node.id, node.id);
    }
  }
  for (const state of graph.states) {
    elements.push({ key: `next ${state}`, kind: 'exit', node: state, sign: '' });
    connect(state, `next ${state}`, state);
  }
  return { elements, wires };
}

/** True for a value that a learned layer makes: it can be opened as a gate. */
export function isLayer(graph: Graph, id: string): boolean {
  return elementsOf(graph).elements.some(({ node, kind }) => node === id && kind === 'layer');
}

interface Maker {
  readonly kind: 'given' | 'layer' | 'operator' | 'join';
  readonly sign: string;
  /** Indices of the visible nodes that it reads. */
  readonly inputs: readonly number[];
}

/** A change by a number (`1 - z`) and a join are drawn without a box of their own: their operands stand beside them. */
function hasBox(node: Node, maker: Maker): boolean {
  return node.named || (maker.kind !== 'join' && !maker.sign.includes('·'));
}

function outletOf(node: Node, visible: ReadonlyMap<number, Maker>): string {
  const maker = visible.get(node.index);
  return maker === undefined || maker.kind === 'given' || hasBox(node, maker)
    ? node.id
    : `do ${node.id}`;
}

/** Starting from the named nodes, what each of them is made by, and of what. */
function visibleNodes(graph: Graph): ReadonlyMap<number, Maker> {
  const makers = new Map<number, Maker>();
  const visit = (node: Node): void => {
    if (makers.has(node.index) || node.operation === 'number') return;
    const maker = makerOf(graph, node);
    makers.set(node.index, maker);
    for (const input of maker.inputs) visit(nodeAt(graph, input));
  };
  for (const name of graph.equations) {
    const node = graph.byId.get(name);
    if (node !== undefined) visit(node);
  }
  for (const state of graph.states) {
    const node = graph.byId.get(`${state}_prev`);
    if (node !== undefined) visit(node);
  }
  return makers;
}

function makerOf(graph: Graph, node: Node): Maker {
  if (isGiven(node)) return { kind: 'given', sign: '', inputs: [] };
  if (node.operation === 'concatenate') {
    return { kind: 'join', sign: '', inputs: variables(graph, node) };
  }
  const { sign, core } = scaled(graph, node);
  if (core !== node && isVisible(core)) return { kind: 'operator', sign, inputs: [core.index] };
  const inner = ACTIVATIONS.has(core.operation) ? operand(graph, core) : core;
  const region = linearRegion(graph, inner, inner === node);
  if (region.learned) {
    const act = inner === core ? '' : (SIGNS[core.operation] ?? '');
    const label = region.normalised ? `${act === '' ? '' : `${act}∘`}LN` : act === '' ? 'W' : act;
    return { kind: 'layer', sign: sign.replace('·', label), inputs: region.inputs };
  }
  if (ACTIVATIONS.has(core.operation)) {
    const act = SIGNS[core.operation] ?? '';
    return { kind: 'operator', sign: sign.replace('·', act), inputs: variables(graph, core) };
  }
  if (core !== node) return { kind: 'operator', sign, inputs: variables(graph, core) };
  return { kind: 'operator', sign: SIGNS[node.operation] ?? '', inputs: variables(graph, node) };
}

/** Strips what is only a change by numbers: `4 * sigmoid(a) - 2` is `4·−2` around `sigmoid(a)`, `1 - z` is `1−·` around `z`. */
function scaled(graph: Graph, node: Node): { sign: string; core: Node } {
  const operands = node.operands.map((index) => nodeAt(graph, index));
  const [a, b] = operands;
  if (a === undefined || !['add', 'subtract', 'multiply', 'negate'].includes(node.operation)) {
    return { sign: '·', core: node };
  }
  const wrap = (inner: Node, around: (sign: string) => string): { sign: string; core: Node } => {
    if (isVisible(inner)) return { sign: around('·'), core: inner };
    const rest = scaled(graph, inner);
    const peeled = rest.core !== inner || ACTIVATIONS.has(rest.core.operation);
    return peeled
      ? { sign: around(rest.sign), core: rest.core }
      : { sign: around('·'), core: inner };
  };
  const operator = node.operation === 'multiply' ? '' : (SIGNS[node.operation] ?? '');
  if (node.operation === 'negate') return wrap(a, (sign) => `−${sign}`);
  if (b !== undefined && a.operation === 'number') {
    return wrap(b, (sign) => `${a.number}${operator}${sign}`);
  }
  if (b !== undefined && b.operation === 'number') {
    return wrap(a, (sign) =>
      node.operation === 'multiply' ? `${b.number}${sign}` : `${sign}${operator}${b.number}`,
    );
  }
  return { sign: '·', core: node };
}

/** The unnamed linear expression around a node: does it learn anything, and which visible nodes does it read? */
function linearRegion(
  graph: Graph,
  start: Node,
  startMayBeNamed: boolean,
): { learned: boolean; normalised: boolean; inputs: readonly number[] } {
  const inputs = new Set<number>();
  let learned = false;
  let normalised = false;
  const enter = (node: Node, mayBeNamed: boolean): void => {
    if (node.operation === 'parameter' || node.operation === 'number') return;
    const operands = node.operands.map((index) => nodeAt(graph, index));
    const byParameter =
      node.operation === 'multiply' &&
      operands.some(({ operation }) => operation === 'parameter' || operation === 'number');
    const absorbed = (mayBeNamed || !node.named) && (LINEAR.has(node.operation) || byParameter);
    if (!absorbed) {
      inputs.add(node.index);
      return;
    }
    if (node.operation === 'product' || node.operation === 'layernorm') learned = true;
    if (node.operation === 'layernorm') normalised = true;
    for (const next of operands) enter(next, false);
  };
  enter(start, startMayBeNamed);
  return { learned, normalised, inputs: [...inputs] };
}

function operand(graph: Graph, node: Node): Node {
  const index = node.operands[0];
  return index === undefined ? node : nodeAt(graph, index);
}

/** Operands that change with time: neither parameters nor numbers. */
function variables(graph: Graph, node: Node): readonly number[] {
  return [...new Set(node.operands)].filter((index) => {
    const { operation } = nodeAt(graph, index);
    return operation !== 'parameter' && operation !== 'number';
  });
}

function isGiven(node: Node): boolean {
  return ['input', 'previous', 'parameter', 'number'].includes(node.operation);
}

function isVisible(node: Node): boolean {
  return node.named || isGiven(node);
}
