import type { Cause } from '../../engine/analysis/first-difference';
import type { AllWords } from '../../i18n/catalogue';
import type { Formats } from '../../i18n/format';
import { sayLane } from '../../parts/lanes/say-lane';
import type { Parted } from './worker/protocol';

/** Where two runs part and what makes them, in sentences. */
export function sayParting(
  { first, stepName, model }: Parted,
  words: AllWords,
  formats: Formats,
): string {
  const { parting: say } = words.compare;
  if (first === null) return say.same;
  const { parting, causes } = first;
  const differ =
    causes.length === 0
      ? []
      : [say.differ({ causes: causes.map((cause) => sayCause(cause, words, formats)) })];
  if (parting === null) return [say.nowhere, ...differ].join(' ');
  const { node, unit, a, b, lane } = parting;
  const numbers = { a: formats.number(a), b: formats.number(b) };
  const parted = say.parted({ step: stepName, node, unit: unit + 1, ...numbers });
  const inLane =
    model.layers * model.directions === 1 ? '' : say.inLane({ lane: sayLane(model, lane, words) });
  return [`${parted}${inLane}`, ...differ].join(' ');
}

function sayCause(cause: Cause, words: AllWords, formats: Formats): string {
  const { parting: say } = words.compare;
  if (!('a' in cause)) return say[cause.kind];
  const numbers = { a: formats.number(cause.a), b: formats.number(cause.b) };
  switch (cause.kind) {
    case 'input':
      return say.input({ timestep: cause.timestep + 1, ...numbers });
    case 'initial':
      return say.initial({ state: cause.state, unit: cause.unit + 1, ...numbers });
    case 'weight':
      return say.weight({ name: cause.name, entry: cause.index + 1, ...numbers });
  }
}
