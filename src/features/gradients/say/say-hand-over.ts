import { isGate } from '../../../engine/analysis/gate';
import { complementOf, stateUpdateOf } from '../../../engine/analysis/state-update';
import { formatNumber } from '../../../engine/formula/format-number';
import { sliceOf } from '../../../engine/formula/gradient-of';
import { entryOf } from '../../../engine/formula/reader';
import { routesTo } from '../../../engine/formula/route';
import { nodeOf, type Graph, type Node } from '../../../engine/graph';
import { stateOf } from '../../../engine/language/names';
import { cutsBefore } from '../../../engine/reference/window';
import { entryIn, gradientText, nameIn, timeName, wayName } from './back-names';
import type { BackTelling } from './back-telling';

/** What a previous state's gradient is on its way to the timestep before: along the state itself, and through the layers. */
export function sayHandOver(telling: BackTelling, previous: Node): readonly string[] {
  const state = nodeOf(telling.graph, stateOf(previous.id));
  return [...sayAlong(telling, previous, state), ...sayGoes(telling, previous, state)];
}

function sayAlong(telling: BackTelling, previous: Node, state: Node): readonly string[] {
  const { graph, reader, formats, words } = telling;
  const { hand } = words.backward;
  const lane = nameIn(telling, state);
  const { kept } = stateUpdateOf(graph, state.id);
  const times = placesOf(telling);
  const entry = entryIn(telling, previous);
  if (kept === null) return [sayLayers(telling, previous, lane)];
  const more = sayMore(telling, previous, kept.node);
  if (reader.held(state.id).has(entry)) return [hand.held({ lane }), ...more];

  const [by] = kept.by;
  if (by === undefined && kept.sign === 1) return [hand.whole({ lane, ...times }), ...more];
  if (by !== undefined && kept.by.length === 1 && kept.sign === 1 && isGate(graph, by)) {
    const gate = nameIn(telling, by.named ? by : (complementOf(graph, by) ?? by));
    const share = formats.percent(entryOf(reader, by, entry));
    const gradient = formatNumber(reader.passed(kept.node.id)[entry] ?? NaN);
    return [hand.gate({ lane, gate, share, gradient, ...times }), ...more];
  }
  const factor = kept.by.reduce(
    (product: number, one) => product * entryOf(reader, one, entry),
    kept.sign,
  );
  return [hand.scaled({ lane, factor: formatNumber(factor), ...times }), ...more];
}

function placesOf(telling: BackTelling): { readonly here: string; readonly there: string } {
  const { before, timestep, words } = telling;
  const there = before === null ? words.backward.hand.beginning : timeName(telling, before);
  return { here: timeName(telling, timestep), there };
}

/** For a state of which nothing is kept as it was. */
function sayLayers(telling: BackTelling, previous: Node, lane: string): string {
  const { hand } = telling.words.backward;
  const { there } = placesOf(telling);
  const layers = layersBehind(telling, previous);
  const [first] = layers;
  if (first === undefined) return hand.elsewhere({ lane, there });
  const most = layers.reduce((a, b) => (Math.abs(b.value) > Math.abs(a.value) ? b : a), first);
  return hand.layers({ lane, there, matrix: most.name, part: formatNumber(most.value) });
}

/** What each matrix sends back to the chosen entry, also through a join. */
function layersBehind(
  telling: BackTelling,
  previous: Node,
): readonly { readonly name: string; readonly value: number }[] {
  const { graph, reader } = telling;
  const entry = entryIn(telling, previous);
  const reads = routesTo(graph, previous)
    .filter(({ user }) => user.operation === 'concatenate')
    .map((route) => ({ id: route.user.id, entry: sliceOf(reader, route)[0] + entry }));
  return [{ id: previous.id, entry }, ...reads].flatMap((read) =>
    reader.arrivals(read.id).flatMap(({ from, values }) => {
      if (from.kind !== 'user') return [];
      const user = nodeOf(graph, from.node);
      if (user.operation !== 'product') return [];
      return [{ name: wayName(telling, user), value: values[read.entry] ?? 0 }];
    }),
  );
}

/** What comes back beside the state's own way; empty where that is all. */
function sayMore(telling: BackTelling, previous: Node, kept: Node): readonly string[] {
  const { graph, reader, words } = telling;
  const entry = entryIn(telling, previous);
  const others = reader.arrivals(previous.id).filter(({ from }) => {
    if (from.kind !== 'user' || from.node === kept.id) return false;
    return kept !== previous || !isLinear(graph, from.node);
  });
  const value = others.reduce((sum, { values }) => sum + (values[entry] ?? 0), 0);
  return value === 0 ? [] : [words.backward.hand.more({ value: formatNumber(value) })];
}

function isLinear(graph: Graph, id: string): boolean {
  return ['add', 'subtract', 'negate', 'copy'].includes(nodeOf(graph, id).operation);
}

function sayGoes(telling: BackTelling, previous: Node, state: Node): readonly string[] {
  const { back, timestep, before, graph, words } = telling;
  const { hand } = words.backward;
  const unit = entryIn(telling, previous) + 1;
  const total = gradientText(telling, previous);
  if (before === null) return [hand.initial({ unit, total })];
  const there = timeName(telling, before);
  const { steps } = back.trace.sequence;
  const backward = before > timestep;
  if (back.window !== null && cutsBefore(back.window, timestep, steps, backward)) {
    return [hand.cut({ window: back.window, there })];
  }
  const isRead = state.id !== 'h' && routesTo(graph, state).length > 0;
  const what = nameIn(telling, nodeOf(graph, 'h'));
  return [hand.goes({ unit, total, there }), ...(isRead ? [hand.added({ there, what })] : [])];
}
