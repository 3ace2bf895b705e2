import { entriesOf, nodeAt, nodeOf, type Graph, type Node } from '../graph';
import type { Model } from '../model';
import type { Computed } from './operator';

/** One layer in one direction: what runs over the sequence as a unit. */
export interface Lane {
  /** Place in `Weights.lanes`, `Trace.lanes` and `Gradients.lanes`. */
  readonly index: number;
  readonly layer: number;
  readonly backward: boolean;
  /** X of this layer. */
  readonly inputSize: number;
}

/** The lanes of one layer, the forward direction first. */
export function lanesOfLayer(model: Model, layer: number): readonly Lane[] {
  const inputSize = layer === 0 ? model.inputSize : model.hiddenSize * model.directions;
  return Array.from({ length: model.directions }, (_, direction) => ({
    index: layer * model.directions + direction,
    layer,
    backward: direction === 1,
    inputSize,
  }));
}

/** Every lane in the order of the weights. */
export function lanesOf(model: Model): readonly Lane[] {
  return Array.from({ length: model.layers }, (_, layer) => lanesOfLayer(model, layer)).flat();
}

/** Entries of a node in that lane. */
export function entriesIn(model: Model, lane: Lane, node: Node): number {
  return entriesOf(node.shape, model.hiddenSize, lane.inputSize);
}

/** A node that an operator computes. */
export type ComputedNode = Node & { readonly operation: Computed };

/** True for a node that an operator computes, false for what is given to it. */
export function isComputed(node: Node): node is ComputedNode {
  switch (node.operation) {
    case 'input':
    case 'previous':
    case 'parameter':
    case 'number':
      return false;
    default:
      return true;
  }
}

/** True for what has one value for the whole sequence and batch. */
export function isShared(node: Node): boolean {
  return node.operation === 'parameter' || node.operation === 'number';
}

/** A state's two nodes: what a timestep reads, and what it leaves for the next. */
export interface Carry {
  readonly state: string;
  readonly previous: Node;
  readonly next: Node;
}

/** The states with their nodes, in the order of `graph.states`. */
export function carriesOf(graph: Graph): readonly Carry[] {
  return graph.states.map((state) => ({
    state,
    previous: nodeOf(graph, `${state}_prev`),
    next: nodeOf(graph, state),
  }));
}

/** The nodes of a node's operands. */
export function operandsOf(graph: Graph, node: Node): readonly Node[] {
  return node.operands.map((index) => nodeAt(graph, index));
}
