import { nodeOf, type Graph } from '../graph';
import { bracket, LEVEL, operator, write } from './expression';
import { symbols } from './formula-of';
import { operandsOfLayerNorm, statisticsOf } from './layer-norm';
import { numberOf } from './number-part';
import type { GradientReader } from './gradient-reader';
import type { Part } from './part';
import { gradientSymbol } from './partial';
import { entryOf } from './reader';
import type { Route } from './route';

/*
 * Back through layer normalisation y = gain ⊙ v̂ + bias with v̂ = (v − mean v) / s (Ba, Kiros & Hinton 2016): with
 * δ = ∂L/∂y ⊙ gain, ∂L/∂v = (δ − mean(δ) − v̂ ⊙ mean(δ ⊙ v̂)) / s.
 */

const OPEN: Part = { kind: 'open', node: null, text: '(' };
const CLOSE: Part = { kind: 'close', node: null, text: ')' };

/** The normalised vector. */
export const V_HAT = (node: string): Part => ({ kind: 'symbol', node, base: 'v̂', subscript: '' });

/** True for the way back to the vector that is normalised. */
export function isBelow({ user, place }: Route): boolean {
  return user.operation === 'layernorm' && place === 0;
}

function delta(route: Route, all: readonly Route[]): Part {
  const subscript = all.length > 1 ? String(all.indexOf(route) + 1) : '';
  return { kind: 'symbol', node: route.user.id, base: 'δ', subscript };
}

/** `(δ − mean(δ) − v̂ ⊙ mean(δ ⊙ v̂)) / s` */
export function throughLayerNorm(route: Route, all: readonly Route[]): readonly Part[] {
  const node = route.user.id;
  const own = delta(route, all);
  const vHat = V_HAT(node);
  const mean: Part = { kind: 'function', node, text: 'mean' };
  return [
    ...[OPEN, own, operator('−', node), mean, OPEN, own, CLOSE, operator('−', node), vHat],
    ...[operator('⊙', node), mean, OPEN, own, operator('⊙', node), vHat, CLOSE, CLOSE],
    operator('/', node),
    { kind: 'symbol', node, base: 's', subscript: '' },
  ];
}

/** `, δ = ∂L/∂LN(…) ⊙ gain` */
export function layerNormDelta(graph: Graph, route: Route, all: readonly Route[]): readonly Part[] {
  const operands = operandsOfLayerNorm(graph, route.user);
  if (operands === null) return [];
  const times = operands.gain.shape.kind === 'scalar' ? '·' : '⊙';
  return [
    { kind: 'comma', node: null, text: ',' },
    operator('\u2009', null),
    delta(route, all),
    operator('=', null),
    ...gradientSymbol(graph, route.user),
    operator(times, route.user.id),
    ...bracket(write(graph, operands.gain, symbols), LEVEL.times),
  ];
}

/** What the rule is made of at one moment. */
export interface LayerNormNumbers {
  /** ∂L/∂y ⊙ gain, entry by entry, and v̂. */
  readonly delta: readonly number[];
  readonly normalised: readonly number[];
  readonly meanOfDelta: number;
  /** mean(δ ⊙ v̂) */
  readonly along: number;
  readonly deviation: number;
}

export function layerNormNumbers(reader: GradientReader, id: string): LayerNormNumbers | null {
  const operands = operandsOfLayerNorm(reader.graph, nodeOf(reader.graph, id));
  if (operands === null) return null;
  const { vector, gain } = operands;
  const values = Array.from(reader.value(vector.id));
  const { mean, deviation } = statisticsOf(values);
  const normalised = values.map((value) => (value - mean) / deviation);
  const passed = Array.from(reader.passed(id), (value, k) => value * entryOf(reader, gain, k));
  const meanOf = (list: readonly number[]): number =>
    list.reduce((sum, value) => sum + value, 0) / list.length;
  return {
    delta: passed,
    normalised,
    meanOfDelta: meanOf(passed),
    along: meanOf(passed.map((value, k) => value * (normalised[k] ?? 0))),
    deviation,
  };
}

/** {@link throughLayerNorm} with the numbers of one entry. */
export function layerNormNumberParts(
  reader: GradientReader,
  { user }: Route,
  entry: number,
  number: (value: number, statistic?: 'mean' | 'deviation') => Part,
): readonly Part[] {
  const numbers = layerNormNumbers(reader, user.id);
  const vector = operandsOfLayerNorm(reader.graph, user)?.vector;
  if (numbers === null || vector === undefined) return [];
  const { delta: own, normalised, meanOfDelta, along, deviation } = numbers;
  return [
    ...[OPEN, number(own[entry] ?? NaN), operator('−', user.id), number(meanOfDelta, 'mean')],
    ...[operator('−', user.id), number(normalised[entry] ?? NaN)],
    ...[operator('×', user.id), number(along, 'mean'), CLOSE, operator('/', user.id)],
    numberOf(vector, deviation, 'deviation'),
  ];
}
