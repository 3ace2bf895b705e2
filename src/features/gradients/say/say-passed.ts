import { formatNumber } from '../../../engine/formula/format-number';
import { gradientTermsOf } from '../../../engine/formula/gradient-terms';
import { isBelow, layerNormNumbers } from '../../../engine/formula/layer-norm-rule';
import { entryOf } from '../../../engine/formula/reader';
import { isSpread, operandsOfRoute, type Route } from '../../../engine/formula/route';
import { slopeValue } from '../../../engine/formula/slope-value';
import type { Node } from '../../../engine/graph';
import {
  entryIn,
  factorIn,
  functionText,
  gradientText,
  nameIn,
  nameOfEntry,
  wayName,
} from './back-names';
import type { BackTelling } from './back-telling';

/** What the one operation that reads a value does to the gradient on its way to it. */
export function sayPassed(telling: BackTelling, node: Node, route: Route): string {
  const { reader, words, graph } = telling;
  const { pass } = words.backward;
  const { user, place } = route;
  const entry = entryIn(telling, node);
  const name = nameOfEntry(telling, node);
  const total = gradientText(telling, node);
  const of = nameIn(telling, user);
  if (isSpread(graph, route)) {
    return pass.spread({ name, count: reader.gradient(user.id).length, total });
  }
  const gradient = formatNumber(entryOf({ value: reader.passed }, user, entry));
  switch (user.operation) {
    case 'add':
    case 'copy':
      return pass.plain({ name, total, of });
    case 'subtract':
      return place === 0 ? pass.plain({ name, total, of }) : pass.turned({ name, total, of });
    case 'negate':
      return pass.turned({ name, total, of });
    case 'multiply': {
      const { others, own } = operandsOfRoute(graph, route);
      const by = factorIn(telling, others[0] ?? own);
      return pass.times({ name, of, gradient, by, total });
    }
    case 'concatenate':
      return pass.slice({ name, of, total });
    case 'product':
      return sayRows(telling, node, route);
    case 'layernorm':
      return isBelow(route) ? sayNormalised(telling, node, route) : pass.plain({ name, total, of });
    default: {
      const slope = formatNumber(slopeValue(reader, route, entry));
      return pass.slope({ name, of, gradient, fn: functionText(user), slope, total });
    }
  }
}

function sayRows(telling: BackTelling, node: Node, route: Route): string {
  const terms = gradientTermsOf(telling.reader, route, entryIn(telling, node)) ?? [];
  const sizes = terms.map(({ product }) => Math.abs(product));
  const largest = Math.max(sizes.indexOf(Math.max(...sizes)), 0);
  return telling.words.backward.pass.rows({
    name: nameOfEntry(telling, node),
    matrix: wayName(telling, route.user),
    count: terms.length,
    total: gradientText(telling, node),
    part: formatNumber(terms[largest]?.product ?? 0),
    row: largest + 1,
  });
}

function sayNormalised(telling: BackTelling, node: Node, { user }: Route): string {
  const numbers = layerNormNumbers(telling.reader, user.id);
  const entry = entryIn(telling, node);
  const along = (numbers?.along ?? 0) * (numbers?.normalised[entry] ?? 0);
  return telling.words.backward.pass.normalised({
    name: nameOfEntry(telling, node),
    total: gradientText(telling, node),
    mean: formatNumber(numbers?.meanOfDelta ?? 0),
    along: formatNumber(along),
    deviation: formatNumber(numbers?.deviation ?? 0),
  });
}
