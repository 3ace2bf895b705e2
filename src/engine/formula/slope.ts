import type { Graph, Node } from '../graph';
import { atom, bracket, LEVEL, operator, type Expression } from './expression';
import type { Part } from './part';
import { operandsOfRoute, type Route } from './route';

/** A factor of a local derivative. */
export interface Factor extends Expression {
  /** One number for every entry. */
  readonly scalar: boolean;
}

/** The derivative of a node by its operand, entry by entry: sign × factors. */
export interface Slope {
  readonly sign: 1 | -1;
  /** None where the derivative is 1 or −1. */
  readonly factors: readonly Factor[];
}

/** How a kind of formula writes what slopes are made of. */
export interface Look {
  readonly value: (node: Node) => Expression;
  /** 1 where the value is above 0, else 0. */
  readonly step: (node: Node) => Expression;
  readonly logistic: (node: Node) => Expression;
}

/**
 * The local derivative of an operation that works entry by entry: f ⊙ (1 − f) for f = σ(a), the other operand for a product.
 * Null for what mixes entries: matrix products, joins, layer normalisation.
 */
export function slopeOf(graph: Graph, route: Route, look: Look): Slope | null {
  const { user, place } = route;
  const { own, others } = operandsOfRoute(graph, route);
  const plain = (...factors: readonly Expression[]): Slope => ({
    sign: 1,
    factors: factors.map((factor) => ({ ...factor, scalar: user.shape.kind === 'scalar' })),
  });
  switch (user.operation) {
    case 'add':
    case 'copy':
      return plain();
    case 'subtract':
      return { sign: place === 0 ? 1 : -1, factors: [] };
    case 'negate':
      return { sign: -1, factors: [] };
    case 'multiply': {
      const other = others[0] ?? own;
      return {
        sign: 1,
        factors: [{ ...look.value(other), scalar: other.shape.kind === 'scalar' }],
      };
    }
    case 'sigmoid': {
      const value = look.value(user);
      return plain(value, oneMinus(user, bracket(value, LEVEL.times)));
    }
    case 'tanh':
      return plain(oneMinus(user, squared(look.value(user))));
    case 'relu':
      return plain(look.step(own));
    case 'exp':
      return plain(look.value(user));
    case 'softplus':
      return plain(look.logistic(own));
    default:
      return null;
  }
}

/** A slope's factors with the signs between them, `⊙` or `·` in symbols, `×` in numbers; empty for 1 and −1. */
export function factorParts({ factors }: Slope, node: string, times?: '×'): readonly Part[] {
  return factors.flatMap((factor, k) => [
    ...(k === 0 ? [] : [operator(times ?? timesOf(factor), node)]),
    ...bracket(factor, LEVEL.times),
  ]);
}

export function timesOf({ scalar }: Factor): '·' | '⊙' {
  return scalar ? '·' : '⊙';
}

/** `(1 − f_t)` */
function oneMinus(user: Node, parts: readonly Part[]): Expression {
  return {
    parts: [{ kind: 'literal', node: user.id, text: '1' }, operator('−', user.id), ...parts],
    level: LEVEL.sum,
  };
}

const SQUARE: Part = { kind: 'mark', node: null, text: '²' };

/** `g_t²`, `tanh²(c_t)`, `(−0.10)²` */
function squared(value: Expression): readonly Part[] {
  const [first, ...rest] = value.parts;
  if (first?.kind === 'function') return [first, SQUARE, ...rest];
  const isNegative = first?.kind === 'number' && /[−×]/.test(first.text);
  const whole = isNegative ? { ...atom(...value.parts), level: LEVEL.sum } : value;
  return [...bracket(whole, LEVEL.atom), SQUARE];
}
