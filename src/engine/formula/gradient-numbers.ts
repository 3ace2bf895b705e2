import { nodeOf, type Node } from '../graph';
import { addedHere, entryOfUnit } from './gradient-entry';
import { atom, operator } from './expression';
import { formatNumber } from './format-number';
import { sliceOf } from './gradient-of';
import { fromOutside, type GradientReader } from './gradient-reader';
import { gradientTermsOf } from './gradient-terms';
import { isBelow, layerNormNumberParts, layerNormNumbers } from './layer-norm-rule';
import { numberOf, parenthesised, withParentheses } from './number-part';
import type { Part } from './part';
import { entryOf, type Reader } from './reader';
import { operandsOfRoute, routesTo, type Route } from './route';
import { factorParts, slopeOf, type Look } from './slope';
import { joined, type Summand } from './summands';
import { entryBehind, type Term } from './terms';

/** How rules in numbers write what slopes are made of, for one entry. */
export const numberLook = (reader: Reader, entry: number): Look => {
  const value = (node: Node): number => entryOf(reader, node, entry);
  return {
    value: (node) => atom(numberOf(node, value(node))),
    step: (node) => atom({ kind: 'literal', node: node.id, text: value(node) > 0 ? '1' : '0' }),
    logistic: (node) =>
      atom(
        { kind: 'function', node: node.id, text: 'σ' },
        ...parenthesised(numberOf(node, value(node))),
      ),
  };
};

/**
 * The line of gradientOf with this moment's numbers for one unit (0-based; gradient-entry.ts says which entry that is):
 * `0.00200 = 0.00200 × 0.970`. What adds up over units stands as its sum, where there is more than that; by itself it is
 * written out, its `most` largest terms. Throws where the graph has no such node.
 */
export function gradientNumbersOf(
  reader: GradientReader,
  id: string,
  unit: number,
  most = Infinity,
): readonly Part[] {
  const { graph } = reader;
  const node = nodeOf(graph, id);
  const entry = entryOfUnit(reader, node, unit);
  const routes = routesTo(graph, node);
  const outside = fromOutside(reader, id);
  const isAlone = routes.length + outside.length === 1;
  const summands = [
    ...outside.map(({ values }): Summand => ({
      sign: 1,
      parts: [gradientNumber(node, values[entry])],
    })),
    ...routes.flatMap((route): readonly Summand[] => {
      const terms = gradientTermsOf(reader, route, entry);
      if (terms !== null) {
        if (isAlone) return written(reader, terms, most);
        const total = terms.reduce((sum, { product }) => sum + product, 0);
        return [{ sign: 1, parts: [gradientNumber(route.user, total)] }];
      }
      return [summandOf(reader, route, node, entry)];
    }),
  ];
  return clear([
    gradientNumber(node, addedHere(reader, node)[entry]),
    operator('=', null),
    ...joined(summands, node.id),
  ]);
}

function summandOf(reader: GradientReader, route: Route, node: Node, entry: number): Summand {
  const { graph } = reader;
  const { user, place } = route;
  const passed = reader.passed(user.id);
  const slope = slopeOf(graph, route, numberLook(reader, entry));
  if (slope !== null) {
    const gradient = gradientNumber(user, passed[entry]);
    const factors = factorParts(slope, user.id, '×');
    const times = factors.length === 0 ? [] : [operator('×', user.id), ...factors];
    return { sign: slope.sign, parts: [gradient, ...times] };
  }
  if (user.operation === 'product') {
    const columns = reader.columns(node);
    const { others } = operandsOfRoute(graph, route);
    const behind = entryBehind(graph, others[0] ?? node, entry % columns, reader);
    const value = numberOf(behind.node, entryOf(reader, behind.node, behind.index));
    const gradient = gradientNumber(user, passed[Math.floor(entry / columns)]);
    return { sign: 1, parts: [gradient, operator('×', user.id), value] };
  }
  if (user.operation === 'concatenate') {
    const [from] = sliceOf(reader, route);
    return { sign: 1, parts: [gradientNumber(user, passed[from + entry])] };
  }
  if (isBelow(route)) {
    const parts = layerNormNumberParts(reader, route, entry, (value, statistic) => {
      const number = gradientNumber(user, value);
      return statistic === undefined ? number : { ...number, statistic };
    });
    return { sign: 1, parts };
  }
  const gradient = gradientNumber(user, passed[entry]);
  if (place === 2) return { sign: 1, parts: [gradient] };
  const { others } = operandsOfRoute(graph, route);
  const [vector = user] = others;
  const normalised = layerNormNumbers(reader, user.id)?.normalised[entry] ?? NaN;
  return {
    sign: 1,
    parts: [gradient, operator('×', user.id), gradientNumber(vector, normalised)],
  };
}

/** The `most` largest terms in their order, then an ellipsis. */
function written(reader: GradientReader, terms: readonly Term[], most: number): readonly Summand[] {
  const shown = new Set(
    terms.toSorted((a, b) => Math.abs(b.product) - Math.abs(a.product)).slice(0, most),
  );
  const summands = terms
    .filter((term) => shown.has(term))
    .map((term): Summand => {
      const value = gradientNumber(nodeOf(reader.graph, term.node), term.value);
      if (term.weight === null || term.weightNode === null) {
        return { sign: term.sign, parts: [value] };
      }
      const by = nodeOf(reader.graph, term.weightNode);
      const weight = parenthesised(numberOf(by, term.weight));
      return { sign: term.sign, parts: [...weight, ...parenthesised(value)] };
    });
  const ellipsis: Part = { kind: 'ellipsis', node: null, text: '…' };
  return shown.size === terms.length ? summands : [...summands, { sign: 1, parts: [ellipsis] }];
}

type NumberPart = Extract<Part, { kind: 'number' }>;

/** A part of a gradient, which stands for the node it is the gradient of. */
function gradientNumber(node: Node, value = NaN): NumberPart {
  return { kind: 'number', node: node.id, value, text: formatNumber(value) };
}

/** Puts parentheses where a sign, or a power of ten beside × and /, could be misread. */
export function clear(parts: readonly Part[]): readonly Part[] {
  return withParentheses(
    parts.flatMap((part, k) => {
      const isFactor = [parts[k - 1], parts[k + 1]].some(
        (beside) => beside?.kind === 'operator' && ['×', '/'].includes(beside.text),
      );
      const isPower = part.kind === 'number' && part.text.includes('×');
      return isPower && isFactor ? parenthesised(part) : [part];
    }),
  );
}
