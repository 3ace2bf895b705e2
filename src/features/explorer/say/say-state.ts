import { preActivationOf } from '../../../engine/formula/pre-activation';
import { formatNumber } from '../../../engine/formula/format-number';
import type { Node } from '../../../engine/graph';
import { isGate } from '../../../engine/analysis/gate';
import { functionText } from './function-text';
import { memoryOrNull } from './memory';
import {
  complementOf,
  stateUpdateOf,
  type StateUpdate,
  type Summand,
} from '../../../engine/analysis/state-update';
import { nameIn, numberIn, shareIn, stateWords, valueIn, type Telling } from './telling';

/** What happened to a state; null for a node that is none, or whose equation is like no known one. */
export function sayState(telling: Telling, node: Node): string | null {
  if (!telling.graph.states.includes(node.id)) return null;
  const update = stateUpdateOf(telling.graph, node.id);
  if (update.kept !== null) return sayUpdate(telling, node, update, update.kept);
  return sayOutput(telling, node, update) ?? sayAnew(telling, node);
}

function sayUpdate(
  telling: Telling,
  node: Node,
  update: StateUpdate,
  kept: NonNullable<StateUpdate['kept']>,
): string {
  const { say } = telling.words.inspector;
  const before = valueIn(telling, update.old);
  const nothingYet = before === 0 && telling.timestep === 0;
  const clause = nothingYet
    ? say.kept.nothingYet({ unit: telling.unit + 1 })
    : sayKept(telling, update, kept);
  const written = sayWritten(telling, update, kept, nothingYet);
  const change = sayChange(telling, node, before, nothingYet);
  return written === null
    ? say.updateKept({ kept: clause, change })
    : say.update({ kept: clause, written, change });
}

function sayKept(
  telling: Telling,
  { state }: StateUpdate,
  kept: NonNullable<StateUpdate['kept']>,
): string {
  const { say } = telling.words.inspector;
  const unit = telling.unit + 1;
  const { own, past } = stateWords(telling, state);
  const [by] = kept.by;
  if (by === undefined && kept.sign === 1) return say.kept.whole({ unit, own });
  if (by === undefined || kept.by.length > 1 || kept.sign === -1 || !isGate(telling.graph, by)) {
    const value = formatNumber(kept.sign * valueIn(telling, kept.node));
    return say.kept.product({ value, past: past({ unit }) });
  }
  const replacing = by.named ? null : complementOf(telling.graph, by);
  return replacing === null
    ? say.kept.by({ gate: nameIn(telling, by), share: shareIn(telling, by), past: past({ unit }) })
    : say.kept.replaced({
        gate: nameIn(telling, replacing),
        share: shareIn(telling, replacing),
        past: past({ unit }),
      });
}

function sayWritten(
  telling: Telling,
  { written }: StateUpdate,
  kept: NonNullable<StateUpdate['kept']>,
  nothingYet: boolean,
): string | null {
  const { graph, words } = telling;
  const { say } = words.inspector;
  const [one] = written;
  if (one === undefined) return null;
  const total = written.reduce((sum, { node, sign }) => sum + sign * valueIn(telling, node), 0);
  const pair = written.length === 1 ? gatedPair(telling, one) : null;
  if (pair === null) return say.written.value({ value: formatNumber(total) });

  const { gate, what } = pair;
  const share = shareIn(telling, gate);
  const named = { what: nameIn(telling, what), value: numberIn(telling, what) };
  const keeper = kept.by[0];
  const isRest = !gate.named && complementOf(graph, gate) !== null;
  const isSame = keeper !== undefined && !keeper.named && complementOf(graph, keeper) === gate;
  if ((isRest || isSame) && nothingYet) return say.written.part({ share, ...named });
  if (isSame) return say.written.instead(named);
  if (isRest) return say.written.rest({ share, ...named });
  const by = { gate: nameIn(telling, gate), value: formatNumber(total) };
  return nothingYet ? say.written.first(by) : say.written.by(by);
}

function sayChange(telling: Telling, node: Node, before: number, fromZero: boolean): string {
  const { change } = telling.words.inspector.say;
  const [from, to] = [formatNumber(before), numberIn(telling, node)];
  const values = { now: stateWords(telling, node.id).now, from, to };
  if (from === to) return change.stays(values);
  if (fromZero) return change.starts(values);
  return valueIn(telling, node) > before ? change.rises(values) : change.falls(values);
}

function sayOutput(telling: Telling, node: Node, { written }: StateUpdate): string | null {
  const { words, roles, unit } = telling;
  const { say } = words.inspector;
  const [one] = written;
  const pair = one === undefined || written.length > 1 ? null : gatedPair(telling, one);
  if (pair === null) return null;
  const role = roles[node.id];
  return say.output({
    gate: nameIn(telling, pair.gate),
    share: shareIn(telling, pair.gate),
    what:
      memoryOrNull(telling, pair.what) === null ? nameIn(telling, pair.what) : say.squashedMemory,
    value: numberIn(telling, pair.what),
    unit: unit + 1,
    name: role === undefined ? nameIn(telling, node) : words.explorer.roles[role].name,
    result: numberIn(telling, node),
  });
}

function sayAnew(telling: Telling, node: Node): string | null {
  const sum = preActivationOf(telling.graph, node);
  if (sum === node || !node.operands.includes(sum.index)) return null;
  return telling.words.inspector.say.anew({
    fn: functionText(node),
    sum: numberIn(telling, sum),
    unit: telling.unit + 1,
    result: numberIn(telling, node),
  });
}

/** A gate and the one value that it scales, added as it is. */
function gatedPair(
  { graph }: Telling,
  { factors, sign }: Summand,
): { gate: Node; what: Node } | null {
  const gate = factors.find((factor) => isGate(graph, factor));
  const what = factors.find((factor) => factor !== gate);
  if (gate === undefined || what === undefined || factors.length !== 2 || sign === -1) return null;
  return { gate, what };
}
