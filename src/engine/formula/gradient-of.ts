import { nodeOf, type Graph, type Node } from '../graph';
import { bracket, LEVEL, operator, write } from './expression';
import { symbols } from './formula-of';
import { fromOutside, type GradientReader } from './gradient-reader';
import { isBelow, layerNormDelta, throughLayerNorm, V_HAT } from './layer-norm-rule';
import type { Part } from './part';
import { gradientSymbol, ownGradientSymbol, share } from './partial';
import { isSpread, operandsOfRoute, routesTo, type Route } from './route';
import { factorParts, slopeOf, timesOf, type Look } from './slope';
import { joined, type Summand } from './summands';

/** How rules in symbols write what slopes are made of. */
export const symbolLook = (graph: Graph): Look => ({
  value: (node) => write(graph, node, symbols),
  step: (node) => ({
    parts: [
      { kind: 'open', node: null, text: '[' },
      ...write(graph, node, symbols).parts,
      operator('>', null),
      { kind: 'literal', node: node.id, text: '0' },
      { kind: 'close', node: null, text: ']' },
    ],
    level: LEVEL.atom,
  }),
  logistic: (node) => ({
    parts: [
      { kind: 'function', node: node.id, text: 'σ' },
      ...parenthesised(write(graph, node, symbols).parts),
    ],
    level: LEVEL.atom,
  }),
});

/**
 * The gradient of a node in symbols, one operator at a time: everything that arrives from outside the timestep, then for each
 * use of the node the user's gradient times the local derivative:
 * `∂L/∂c_t = (∂L/∂c_t)_{t+1} + ∂L/∂tanh(c_t) ⊙ (1 − tanh²(c_t))`. Of a parameter or a previous state it is the part that comes
 * through this timestep. Throws where the graph has no such node.
 */
export function gradientOf(reader: GradientReader, id: string): readonly Part[] {
  const { graph } = reader;
  const node = nodeOf(graph, id);
  const routes = routesTo(graph, node);
  const layerNorms = routes.filter(isBelow);
  const summands: Summand[] = [
    ...fromOutside(reader, id).map(({ way }): Summand => ({
      sign: 1,
      parts: share(gradientSymbol(graph, node), way),
    })),
    ...routes.map((route) => summandOf(reader, route, layerNorms)),
  ];
  return [
    ...ownGradientSymbol(graph, node),
    operator('=', null),
    ...joined(summands, node.id),
    ...layerNorms.flatMap((route) => layerNormDelta(graph, route, layerNorms)),
  ];
}

function summandOf(reader: GradientReader, route: Route, layerNorms: readonly Route[]): Summand {
  const { graph } = reader;
  const { user } = route;
  const gradient = gradientSymbol(graph, user);
  const slope = slopeOf(graph, route, symbolLook(graph));
  if (slope !== null) {
    const [first] = slope.factors;
    const parts =
      first === undefined
        ? gradient
        : [...gradient, operator(timesOf(first), user.id), ...factorParts(slope, user.id)];
    return { sign: slope.sign, parts: isSpread(graph, route) ? summed(user, parts) : parts };
  }
  return { sign: 1, parts: mixed(reader, route, gradient, layerNorms) };
}

/** The rules of what mixes entries. */
function mixed(
  reader: GradientReader,
  route: Route,
  gradient: readonly Part[],
  layerNorms: readonly Route[],
): readonly Part[] {
  const { graph } = reader;
  const { user, place } = route;
  const { others } = operandsOfRoute(graph, route);
  const [other = user] = others;
  if (user.operation === 'product') {
    const transposed: readonly Part[] = [
      ...bracket(write(graph, other, symbols), LEVEL.atom),
      { kind: 'mark', node: null, text: 'ᵀ' },
    ];
    const times = operator('\u2009', user.id);
    return place === 0 ? [...gradient, times, ...transposed] : [...transposed, times, ...gradient];
  }
  if (user.operation === 'concatenate') {
    const [from, to] = sliceOf(reader, route);
    return share(gradient, from + 1 === to ? String(to) : `${from + 1}…${to}`);
  }
  if (isBelow(route)) return throughLayerNorm(route, layerNorms);
  const parts = place === 1 ? [...gradient, operator('⊙', user.id), V_HAT(user.id)] : gradient;
  return isSpread(graph, route) ? summed(user, parts) : parts;
}

/** Where an operand of a join stands in it: the first entry (0-based) and the one after its last. */
export function sliceOf(
  reader: GradientReader,
  { user, place }: Route,
): readonly [from: number, to: number] {
  const sizes = user.operands.map((index) => {
    const operand = reader.graph.nodes[index];
    return operand === undefined ? 0 : reader.value(operand.id).length;
  });
  const from = sizes.slice(0, place).reduce((sum, size) => sum + size, 0);
  return [from, from + (sizes[place] ?? 0)];
}

function summed(user: Node, parts: readonly Part[]): readonly Part[] {
  return [{ kind: 'function', node: user.id, text: 'Σ' }, ...parenthesised(parts)];
}

function parenthesised(parts: readonly Part[]): readonly Part[] {
  return [
    { kind: 'open', node: null, text: '(' },
    ...parts,
    { kind: 'close', node: null, text: ')' },
  ];
}
