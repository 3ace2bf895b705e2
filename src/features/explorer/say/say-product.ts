import type { Node } from '../../../engine/graph';
import { isGate } from '../../../engine/analysis/gate';
import { stateOf } from '../../../engine/language/names';
import { plainSymbol } from '../../../parts/formula/plain-symbol';
import { factorsOf, stateUpdateOf } from '../../../engine/analysis/state-update';
import { nameIn, numberIn, shareIn, stateWords, valueIn, type Telling } from './telling';

/** What a gate did to what it scales; null for any other product. */
export function sayProduct(telling: Telling, node: Node): string | null {
  const { graph, words } = telling;
  const { say } = words.inspector;
  const factors = factorsOf(graph, node);
  const gate = factors.find((factor) => isGate(graph, factor));
  const scaled = factors.find((factor) => factor !== gate);
  if (gate === undefined || scaled === undefined || factors.length !== 2) return null;
  if (scaled.operation === 'number' || scaled.operation === 'parameter') return null;

  const unit = telling.unit + 1;
  const values = {
    value: numberIn(telling, scaled),
    share: shareIn(telling, gate),
    result: numberIn(telling, node),
  };
  const updates = graph.states.map((state) => stateUpdateOf(graph, state));
  const keeping = updates.find(({ kept }) => kept?.node === node);
  if (keeping !== undefined) {
    if (telling.timestep === 0 && valueIn(telling, scaled) === 0) {
      return say.product.nothingYet({ unit });
    }
    return say.product.kept({ what: stateWords(telling, keeping.state).past({ unit }), ...values });
  }
  const writing = updates.some(({ written }) => written.some((summand) => summand.node === node));
  if (writing) return say.product.written({ what: nameIn(telling, scaled), unit, ...values });
  const name = gate.named ? nameIn(telling, gate) : plainSymbol(graph, gate);
  return say.product.passed({ gate: name, what: scaledName(telling, scaled), ...values });
}

function scaledName(telling: Telling, scaled: Node): string {
  if (scaled.operation === 'previous') {
    return stateWords(telling, stateOf(scaled.id)).past({ unit: telling.unit + 1 });
  }
  const isContribution = !scaled.named && ['add', 'product'].includes(scaled.operation);
  return isContribution ? telling.words.inspector.say.oldContribution : nameIn(telling, scaled);
}
