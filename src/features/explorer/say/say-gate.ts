import type { Node } from '../../../engine/graph';
import { bandOf } from './band';
import { effectsOf, type Effect } from './gate-effects';
import { memoryOrNull } from './memory';
import { plainSymbol } from '../../../parts/formula/plain-symbol';
import { complementOf } from '../../../engine/analysis/state-update';
import { nameIn, numberIn, stateWords, valueIn, type Telling } from './telling';

/** "Forget gate 0.93: unit 3 keeps most of its memory."; null for what is no share, or multiplies nothing. */
export function sayGate(telling: Telling, node: Node): string | null {
  const share = valueIn(telling, node);
  const effects = effectsOf(telling.graph, node);
  const [first] = effects;
  if (first === undefined || !(share >= 0 && share <= 1)) return null;

  const { say } = telling.words.inspector;
  const revealed = effects.find(({ kind }) => kind === 'reveal');
  const main = sayEffect(telling, first, share);
  const effect =
    revealed === undefined || revealed === first
      ? main
      : say.gate.both({ first: main, second: sayEffect(telling, revealed, share) });
  const value = numberIn(telling, node);
  const role = telling.roles[node.id];
  if (role === undefined) {
    return say.gate.symbol({ symbol: plainSymbol(telling.graph, node), value, effect });
  }
  const title = say.title({ name: telling.words.explorer.roles[role].name });
  const rest = complementOf(telling.graph, node);
  return rest === null
    ? say.gate.named({ title, value, effect })
    : say.gate.leftover({ title, value, of: nameIn(telling, rest), effect });
}

function sayEffect(telling: Telling, effect: Effect, share: number): string {
  const { say } = telling.words.inspector;
  const band = bandOf(share);
  const unit = telling.unit + 1;
  switch (effect.kind) {
    case 'keep':
    case 'replace':
      return say[effect.kind][band]({ unit, own: stateWords(telling, effect.state).own });
    case 'write':
      return say.write[band]({ unit, what: nameIn(telling, effect.what) });
    case 'show': {
      const memory = memoryOrNull(telling, effect.what);
      const what = memory === null ? nameIn(telling, effect.what) : stateWords(telling, memory).own;
      return say.show[band]({ unit, what });
    }
    case 'reveal':
    case 'admit':
      return say[effect.kind][band]({ unit });
  }
}
