import { nodeAt, nodeOf, type Graph, type Node } from '../engine/graph';
import type { Trace } from '../engine/model';
import { seriesOf } from '../engine/trace';
import type { BarScale } from './diagram/bars';
import { isGate } from '../engine/analysis/gate';

/**
 * How every node of a trace is scaled, the same at every timestep so that lengths can be compared over time. Values in
 * [−1, 1] fill their room at 1. Whatever is added up into a state shares the state's scale, so that a sum can be seen as
 * the stack of its parts.
 */
export function scalesOf(trace: Trace): ReadonlyMap<string, BarScale> {
  const known = ofTrace.get(trace);
  if (known !== undefined) return known;
  const scales = measured(trace);
  ofTrace.set(trace, scales);
  return scales;
}

/** Several figures show the same trace: it is measured once. */
const ofTrace = new WeakMap<Trace, ReadonlyMap<string, BarScale>>();

function measured(trace: Trace): ReadonlyMap<string, BarScale> {
  const { graph } = trace.model;
  const full = new Map<string, number>();
  for (const name of graph.equations) {
    const own = fullOf(trace, name);
    for (const part of partsOfSum(graph, nodeOf(graph, name))) full.set(part.id, own);
    full.set(name, own);
    full.set(`${name}_prev`, own);
  }
  const scales = new Map<string, BarScale>();
  for (const node of graph.nodes) {
    if (node.operation === 'parameter' || node.operation === 'number') continue;
    scales.set(
      node.id,
      isGate(graph, node)
        ? { signed: false, full: 1 }
        : { signed: true, full: full.get(node.id) ?? fullOf(trace, node.id) },
    );
  }
  return scales;
}

function partsOfSum(graph: Graph, node: Node): readonly Node[] {
  if (node.operation !== 'add' && node.operation !== 'subtract') return [];
  return node.operands
    .map((index) => nodeAt(graph, index))
    .filter(
      (part) => !part.named && part.operation !== 'previous' && part.operation !== 'parameter',
    )
    .flatMap((part) => [part, ...partsOfSum(graph, part)]);
}

function fullOf(trace: Trace, id: string): number {
  const { values } = seriesOf(trace, id);
  let largest = 0;
  for (const value of values) {
    const size = Math.abs(value);
    if (size > largest && size < Infinity) largest = size;
  }
  return largest <= 1 ? 1 : Math.ceil(largest * 10) / 10;
}
