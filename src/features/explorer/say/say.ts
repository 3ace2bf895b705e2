import { nodeOf, type Node } from '../../../engine/graph';
import type { Catalogue } from '../../../i18n/catalogue';
import type { Formats } from '../../../i18n/format';
import { isGate } from '../../../engine/analysis/gate';
import { sayGate } from './say-gate';
import { sayGiven } from './say-given';
import { sayOperation } from './say-operation';
import { sayState } from './say-state';
import { nameIn, numberIn, tellingOf, valueIn, type Telling, type Told } from './telling';

/**
 * One sentence that says what just happened at a node, for one unit (0-based) at one timestep (0-based). It follows from the
 * node's role and from what the graph does with its value, not from which cell it is. Throws where the graph has no such node.
 */
export function say(
  run: Told,
  node: string,
  timestep: number,
  unit: number,
  words: Catalogue,
  formats: Formats,
): string {
  const telling = tellingOf(run, timestep, unit, words, formats);
  const of = nodeOf(telling.graph, node);
  return sayGiven(telling, of) ?? sayOutOfRange(telling, of) ?? sayComputed(telling, of);
}

function sayComputed(telling: Telling, node: Node): string {
  const role = telling.roles[node.id];
  const state = sayState(telling, node);
  if (state !== null) return state;
  const gate = isGate(telling.graph, node) ? sayGate(telling, node) : null;
  if (gate !== null) return gate;
  return role === 'candidate' ? sayCandidate(telling, node) : sayOperation(telling, node);
}

function sayCandidate(telling: Telling, node: Node): string {
  const { candidate, title } = telling.words.inspector.say;
  const value = valueIn(telling, node);
  const values = {
    title: title({ name: telling.words.explorer.roles.candidate.name }),
    value: numberIn(telling, node),
    unit: telling.unit + 1,
    negative: value < 0,
  };
  const size = Math.abs(value);
  if (size < 0.05) return candidate.none(values);
  if (size < 0.35) return candidate.small(values);
  return size < 0.75 ? candidate.medium(values) : candidate.strong(values);
}

function sayOutOfRange(telling: Telling, node: Node): string | null {
  const { notANumber, infinite, vector } = telling.words.inspector.say;
  const name = nameIn(telling, node);
  const unit = telling.unit + 1;
  const count = telling.reader.value(node.id).length;
  if (node.shape.kind === 'vector' && telling.unit >= count) return vector({ name, count });
  const value = valueIn(telling, node);
  if (Number.isFinite(value)) return null;
  return Number.isNaN(value) ? notANumber({ name, unit }) : infinite({ name, unit });
}
