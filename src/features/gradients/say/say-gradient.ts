import { routesTo } from '../../../engine/formula/route';
import { nodeOf, type Node } from '../../../engine/graph';
import type { AllWords } from '../../../i18n/catalogue';
import type { Formats } from '../../../i18n/format';
import { entryIn, gradientIn, gradientText, nameIn, nameOfEntry } from './back-names';
import { backTellingOf, type BackPlace, type BackTelling } from './back-telling';
import { sayArrivals } from './say-arrivals';
import { sayHandOver } from './say-hand-over';
import { sayParameter } from './say-parameter';
import { sayPassed } from './say-passed';
import { saySlope } from './say-slope';

/**
 * What happens to the gradient at a node, for one unit at one timestep, in one to three sentences. It follows from what the graph
 * does with the value, not from which cell it is. Throws where the graph has no such node.
 */
export function sayGradient(
  place: BackPlace,
  node: string,
  words: AllWords,
  formats: Formats,
): string {
  const telling = backTellingOf(place, words, formats);
  const of = nodeOf(telling.graph, node);
  const unusual = sayOutOfRange(telling, of);
  const sentences =
    unusual === null ? [...sayOperation(telling, of), ...sayHeld(telling, of)] : [unusual];
  return words.backward.sentences({ sentences });
}

function sayOperation(telling: BackTelling, node: Node): readonly string[] {
  switch (node.operation) {
    case 'parameter':
    case 'number':
      return sayParameter(telling, node);
    case 'previous':
      return sayHandOver(telling, node);
    case 'input':
      return [sayInput(telling, node)];
    default:
      return sayComputed(telling, node);
  }
}

function sayComputed(telling: BackTelling, node: Node): readonly string[] {
  const { graph } = telling;
  const routes = routesTo(graph, node);
  const [route] = routes;
  const isState = node.id === 'h' || graph.states.includes(node.id);
  const passed =
    routes.length === 1 && route !== undefined && !isState && gradientIn(telling, node) !== 0
      ? sayPassed(telling, node, route)
      : sayArrivals(telling, node);
  return [passed, ...saySlope(telling, node)];
}

function sayInput(telling: BackTelling, node: Node): string {
  const { back, lane, words } = telling;
  const values = { name: nameOfEntry(telling, node), total: gradientText(telling, node) };
  if (back.trace.lanes[lane]?.layer !== 0) return words.backward.below(values);
  const { input, inputOneWay } = words.backward;
  return back.trace.model.directions === 1 ? input(values) : inputOneWay(values);
}

function sayHeld(telling: BackTelling, node: Node): readonly string[] {
  const isHeld = telling.reader.held(node.id).has(entryIn(telling, node));
  return isHeld ? [telling.words.backward.held({ name: nameIn(telling, node) })] : [];
}

function sayOutOfRange(telling: BackTelling, node: Node): string | null {
  const value = gradientIn(telling, node);
  if (Number.isFinite(value) || node.operation === 'number') return null;
  const name = nameOfEntry(telling, node);
  const { notANumber, infinite } = telling.words.backward;
  return Number.isNaN(value) ? notANumber({ name }) : infinite({ name });
}
