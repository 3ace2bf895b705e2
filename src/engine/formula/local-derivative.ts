import { nodeOf, type Graph, type Node } from '../graph';
import { bracket, LEVEL, operator } from './expression';
import { clear, numberLook } from './gradient-numbers';
import { symbolLook } from './gradient-of';
import type { GradientReader } from './gradient-reader';
import type { Part } from './part';
import { derivativeSymbol } from './partial';
import { routesTo, type Route } from './route';
import { slopeOf, timesOf, type Factor, type Look } from './slope';
import { slopeValue } from './slope-value';
import { joined, type Summand } from './summands';

/** How the next named value follows a node, unit by unit. */
export interface LocalDerivative {
  /** Id of the value that follows it. */
  readonly of: string;
  /** `∂c_t/∂c_{t−1} = f_t` */
  readonly symbols: readonly Part[];
  /** With this moment's numbers: `0.930`, `0.930 × (1 − 0.930)`. */
  readonly numbers: readonly Part[];
  readonly value: number;
}

/** More ways than this from one node to the next named ones are not written out. */
const MOST_WAYS = 12;

/**
 * The derivatives of the values with a name that are computed from a node entry by entry, through what has none, all else being
 * equal: ∂c_t/∂c_{t−1} = f_t. With the numbers of one entry (0-based). Empty where only matrix products, joins and layer
 * normalisation follow. A held value follows nothing: 0. Throws where the graph has no such node.
 */
export function localDerivativesOf(
  reader: GradientReader,
  id: string,
  entry: number,
): readonly LocalDerivative[] {
  const { graph } = reader;
  const node = nodeOf(graph, id);
  const ways = waysFrom(graph, node);
  if (ways.length > MOST_WAYS) return [];
  const targets = new Set(ways.map((way) => way.at(-1)?.user ?? node));
  return [...targets].map((target) => {
    const own = ways.filter((way) => way.at(-1)?.user === target);
    const free = own.filter((way) => way.every(({ user }) => !reader.held(user.id).has(entry)));
    return {
      of: target.id,
      symbols: [
        ...derivativeSymbol(graph, target, node),
        operator('=', null),
        ...sumOf(graph, own, symbolLook(graph), target),
      ],
      numbers: clear(sumOf(graph, free, numberLook(reader, entry), target, '×')),
      value: free.reduce((sum, way) => sum + along(reader, way, entry), 0),
    };
  });
}

type Way = readonly Route[];

/** Every way from a node to the named values computed from it entry by entry. */
function waysFrom(graph: Graph, node: Node, before: Way = []): readonly Way[] {
  if (before.length > MOST_WAYS) return [];
  const found: Way[] = [];
  for (const route of routesTo(graph, node)) {
    if (found.length > MOST_WAYS) break;
    const { user } = route;
    if (slopeOf(graph, route, symbolLook(graph)) === null) continue;
    if (user.shape.kind === 'matrix') continue;
    const way = [...before, route];
    found.push(...(user.named ? [way] : waysFrom(graph, user, way)));
  }
  return found;
}

function sumOf(
  graph: Graph,
  ways: readonly Way[],
  look: Look,
  target: Node,
  times?: '×',
): readonly Part[] {
  const summands = ways.map((way): Summand => {
    const slopes = way.flatMap((route) => slopeOf(graph, route, look) ?? []);
    // The outermost first, as the chain rule is written.
    const factors = slopes.toReversed().flatMap((slope) => slope.factors);
    const sign = slopes.reduce((product, slope) => product * slope.sign, 1) === 1 ? 1 : -1;
    const isAlone = ways.length === 1 && sign === 1;
    return { sign, parts: productOf(factors, target.id, isAlone, times) };
  });
  return joined(summands, target.id);
}

function along(reader: GradientReader, way: Way, entry: number): number {
  return way.reduce((product, route) => product * slopeValue(reader, route, entry), 1);
}

function productOf(
  factors: readonly Factor[],
  node: string,
  isAlone: boolean,
  times?: '×',
): readonly Part[] {
  if (factors.length === 0) return [{ kind: 'literal', node, text: '1' }];
  const least = isAlone && factors.length === 1 ? LEVEL.sum : LEVEL.times;
  return factors.flatMap((factor, k) => [
    ...(k === 0 ? [] : [operator(times ?? timesOf(factor), node)]),
    ...bracket(factor, least),
  ]);
}
