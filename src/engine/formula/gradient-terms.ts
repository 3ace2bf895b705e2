import { nodeOf } from '../graph';
import type { GradientReader } from './gradient-reader';
import { layerNormNumbers } from './layer-norm-rule';
import { partial } from './partial';
import { entryOf } from './reader';
import { isSpread, operandsOfRoute, type Route } from './route';
import { entryLabel, labelOf, type Term } from './terms';

/**
 * The summands of what comes back over a route that adds up over units, for one entry (0-based) of the operand: of a matrix
 * product W v the entries of Wᵀ ∂L/∂(W v), of a number spread over a vector one for each entry. Null for every other route.
 */
export function gradientTermsOf(
  reader: GradientReader,
  route: Route,
  entry: number,
): readonly Term[] | null {
  const { graph } = reader;
  const { user, place } = route;
  const { others } = operandsOfRoute(graph, route);
  const [other] = others;
  const passed = Array.from(reader.passed(user.id));
  const weighted = (
    row: number,
    weightNode: string,
    weightLabel: Term['weightLabel'],
    weight: number,
  ): Term => ({ ...alone(row, 1), kind: 'product', weightNode, weightLabel, weight });

  if (user.operation === 'product' && place === 1 && other !== undefined) {
    const columns = reader.columns(other);
    const weights = reader.value(other.id);
    return passed.map((_, row) => {
      const weight = weights[row * columns + entry] ?? NaN;
      return times(weighted(row, other.id, entryLabel(graph, other, [row, entry]), weight));
    });
  }
  if (!isSpread(graph, route)) return null;
  if (user.operation === 'multiply' && other !== undefined) {
    return passed.map((_, row) =>
      times(weighted(row, other.id, labelOf(graph, other, row), entryOf(reader, other, row))),
    );
  }
  if (user.operation === 'layernorm' && place === 1) {
    const vector = nodeOf(graph, others[0]?.id ?? user.id);
    const { normalised = [] } = layerNormNumbers(reader, user.id) ?? {};
    return normalised.map((weight, row) =>
      times(weighted(row, vector.id, [vHatEntry(vector.id, row)], weight)),
    );
  }
  const sign = user.operation === 'subtract' && place === 1 ? -1 : 1;
  return passed.map((_, row) => alone(row, sign));

  function alone(row: number, sign: 1 | -1): Term {
    const value = passed[row] ?? NaN;
    const label = partial(labelOf(graph, user, row));
    const own = { node: user.id, index: row, value, sign, product: sign * value };
    return { kind: 'alone', label, weightLabel: null, weightNode: null, weight: null, ...own };
  }
}

function times(term: Term): Term {
  return { ...term, product: (term.weight ?? 1) * term.value };
}

function vHatEntry(node: string, row: number) {
  return { kind: 'symbol', node, base: 'v̂', subscript: String(row + 1) } as const;
}
