import { entryBehind } from '../../../engine/formula/terms';
import { formatNumber } from '../../../engine/formula/format-number';
import { literalText } from '../../../engine/formula/formula-of';
import { operandsOfRoute, routesTo } from '../../../engine/formula/route';
import { entryOf } from '../../../engine/formula/reader';
import type { Node } from '../../../engine/graph';
import { plainSymbol } from '../../../parts/formula/plain-symbol';
import { entryIn, gradientText, nameIn, nameOfEntry } from './back-names';
import type { BackTelling } from './back-telling';

/** What this timestep adds to the gradient of a parameter; of a number that nothing is learned from it. */
export function sayParameter(telling: BackTelling, node: Node): readonly string[] {
  const { reader, words, graph } = telling;
  const { parameter, number } = words.backward;
  if (node.operation === 'number') return [number({ value: literalText(node.number) })];
  const entry = entryIn(telling, node);
  const added = gradientText(telling, node);
  const total = formatNumber(reader.gradient(node.id)[entry] ?? NaN);
  const routes = routesTo(graph, node);
  const [route] = routes;
  if (routes.length !== 1 || route?.user.operation !== 'product') {
    return [parameter.other({ name: nameOfEntry(telling, node), added, total })];
  }
  const columns = reader.columns(node);
  const row = Math.floor(entry / columns);
  const vector = operandsOfRoute(graph, route).others[0] ?? node;
  const behind = entryBehind(graph, vector, entry % columns, reader);
  return [
    parameter.matrix({
      name: plainSymbol(graph, node),
      of: nameIn(telling, route.user),
      vector: plainSymbol(graph, vector),
    }),
    parameter.entry({
      row: row + 1,
      column: (entry % columns) + 1,
      gradient: formatNumber(reader.passed(route.user.id)[row] ?? NaN),
      value: formatNumber(entryOf(reader, behind.node, behind.index)),
      added,
      total,
    }),
  ];
}
