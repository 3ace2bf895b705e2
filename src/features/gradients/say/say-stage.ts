import { formatNumber } from '../../../engine/formula/format-number';
import { addedHere } from '../../../engine/formula/gradient-entry';
import { nodeOf, type Node } from '../../../engine/graph';
import { stateOf } from '../../../engine/language/names';
import type { AllWords } from '../../../i18n/catalogue';
import type { Formats } from '../../../i18n/format';
import { plainSymbol } from '../../../parts/formula/plain-symbol';
import { gradientIn, gradientText, nameIn, nameOfEntry, timeName } from './back-names';
import { backTellingOf, type BackPlace, type BackTelling } from './back-telling';
import { comesTo, mostOf } from './say-arrivals';

/** A stage of a timestep on the way back: which it is, and the ids of its nodes. */
export interface ToldStage {
  readonly id: keyof AllWords['backward']['stages'];
  readonly nodes: readonly string[];
}

/** What a stage of the way back just did, in one line for a screen reader: "Timestep 31, sum: unit 4’s cell state gets …". */
export function sayStage(
  place: BackPlace,
  stage: ToldStage,
  words: AllWords,
  formats: Formats,
): string {
  const telling = backTellingOf(place, words, formats);
  const nodes = stage.nodes.map((id) => nodeOf(telling.graph, id));
  const { stage: say, stages } = words.backward;
  const clauses = clausesOf(telling, stage, nodes);
  return say.whole({
    timestep: place.timestep + 1,
    stage: stages[stage.id],
    clauses: clauses.length === 0 ? [say.nothing] : clauses,
  });
}

function clausesOf(
  telling: BackTelling,
  { id }: ToldStage,
  nodes: readonly Node[],
): readonly string[] {
  if (id === 'weights') return [sayWeights(telling, nodes)];
  if (id === 'hand') return nodes.map((node) => sayHands(telling, node));
  return nodes.filter(({ named }) => named).map((node) => sayGets(telling, node));
}

function sayGets(telling: BackTelling, node: Node): string {
  const { stage } = telling.words.backward;
  const comes = comesTo(telling, node);
  const most = comes.length > 1 ? mostOf(comes) : null;
  const values = { name: nameOfEntry(telling, node), value: gradientText(telling, node) };
  return most === null ? stage.gets(values) : stage.mostly({ ...values, from: most.from });
}

/** Which parameter the timestep teaches most, by the Euclidean norm of what is added to its gradient. */
function sayWeights(telling: BackTelling, nodes: readonly Node[]): string {
  const { stage } = telling.words.backward;
  const added = nodes
    .filter(({ operation }) => operation === 'parameter')
    .map((node) => ({ node, norm: Math.hypot(...Array.from(addedHere(telling.reader, node))) }))
    .sort((a, b) => b.norm - a.norm);
  const [most] = added;
  if (most === undefined || most.norm === 0) return stage.noWeights;
  const name = plainSymbol(telling.graph, most.node);
  return stage.weights({ name, norm: formatNumber(most.norm) });
}

function sayHands(telling: BackTelling, node: Node): string {
  const { stage, hand } = telling.words.backward;
  const { before, graph } = telling;
  const state = graph.byId.get(stateOf(node.id)) ?? node;
  return stage.hands({
    value: formatNumber(gradientIn(telling, node)),
    lane: nameIn(telling, state),
    there: before === null ? hand.beginning : timeName(telling, before),
  });
}
