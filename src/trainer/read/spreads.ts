import { gatesOf } from '../../engine/analysis/gate';
import { histogramOf } from '../../engine/analysis/histogram';
import type { Graph } from '../../engine/graph';
import { nodeOf } from '../../engine/graph';
import type { Model } from '../../engine/model';
import type { PlanWeights } from '../../engine/plan/parameters';
import { lanesOf, type Lane } from '../../engine/reference/lanes';
import type { SampleReading, Spread } from '../reading';

/** How gates, in [0, 1], and what comes out of a tanh, in [−1, 1], spread over a sample. */
export function gateSpreads(graph: Graph, { values }: SampleReading): readonly Spread[] {
  const gates = new Set(gatesOf(graph).map(({ id }) => id));
  return [...values].flatMap(([name, entries]) => {
    if (gates.has(name)) return [spreadOf(name, entries, 0, 1)];
    return nodeOf(graph, name).operation === 'tanh' ? [spreadOf(name, entries, -1, 1)] : [];
  });
}

/**
 * How the entries of every matrix spread about 0: of the lanes, named as PyTorch does where there are several (`W_f_l1_reverse`), of
 * the read-out and of the embedding.
 */
export function weightSpreads(model: Model, weights: PlanWeights): readonly Spread[] {
  const { graph, layers, directions } = model;
  const matrices = graph.parameters.filter((name) => nodeOf(graph, name).shape.kind === 'matrix');
  const suffixOf = ({ layer, backward }: Lane): string =>
    layers * directions === 1 ? '' : `_l${layer}${backward ? '_reverse' : ''}`;
  const named: readonly (readonly [string, Float64Array | null | undefined])[] = [
    ...lanesOf(model).flatMap((lane) =>
      matrices.map(
        (name) => [`${name}${suffixOf(lane)}`, weights.lanes[lane.index]?.get(name)] as const,
      ),
    ),
    ['W_y', weights.readout?.get('W_y')],
    ['embedding', weights.embedding],
  ];
  return named.flatMap(([name, entries]) => {
    if (entries === null || entries === undefined) return [];
    const bound = niceBound(entries);
    return [spreadOf(name, entries, -bound, bound)];
  });
}

function spreadOf(name: string, entries: Float64Array, least: number, most: number): Spread {
  return { name, least, most, counts: histogramOf(entries, least, most).counts };
}

/** The smallest of 1, 2, 5, 10 … times a power of ten that no entry is beyond; 1 where all are 0. */
export function niceBound(entries: Float64Array): number {
  const most = entries.reduce(
    (largest, entry) => (Number.isFinite(entry) ? Math.max(largest, Math.abs(entry)) : largest),
    0,
  );
  if (most === 0) return 1;
  const exponent = Math.floor(Math.log10(most));
  for (const digit of [1, 2, 5]) {
    const bound = Number(`${digit}e${exponent}`);
    if (most <= bound) return bound;
  }
  return Number(`1e${exponent + 1}`);
}
