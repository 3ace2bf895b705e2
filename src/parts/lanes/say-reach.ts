import type { Model } from '../../engine/model';
import type { AllWords } from '../../i18n/catalogue';
import type { Formats } from '../../i18n/format';
import type { Run } from '../../stores/run';
import { stepName } from '../run/step-name';
import { otherEnd, strongestOf, type Followed } from './followed';

/** What the followed input can move, or what the followed output can be moved by, why, and what moves most. */
export function sayReach(
  run: Run,
  followed: Followed,
  words: AllWords['lanes'],
  formats: Formats,
): string {
  const { model, sequence } = run.trace;
  const { steps } = sequence;
  const { source } = followed;
  const say = source.side === 'input' ? words.input : words.output;
  const step = (t: number): string => stepName(run, t);
  const own = step(source.timestep);
  const others = otherEnd(followed);
  const [first = 0, last = 0] = [others[0], others.at(-1)];
  const isOne = source.side === 'input' && model.readout?.on === 'last';

  const possible = (): string => {
    if (others.length === 0) return say.none({ own });
    if (isOne) return words.input.answer({ own });
    if (others.length === steps) return say.every({ own });
    if (others.length === 1) return say.alone({ own, other: step(first) });
    return others.length === last - first + 1
      ? say.range({ own, from: step(first), to: step(last) })
      : say.some({ own, count: others.length });
  };
  const strongest = strongestOf(followed);
  const most =
    strongest === null || isOne
      ? []
      : [say.strongest({ other: step(strongest.at), norm: formats.number(strongest.norm) })];
  const reason = reasonOf(model, followed, steps, words, step);
  return words.said({ sentences: [possible(), ...reason, ...most] });
}

/** What the lanes have to do with it: what a model that only reads forward could not do, or that this one only does. */
function reasonOf(
  { directions, readout }: Model,
  { source }: Followed,
  steps: number,
  words: AllWords['lanes'],
  step: (t: number) => string,
): readonly string[] {
  if (readout?.on === 'last') return directions === 2 ? [words.ends] : [];
  if (directions === 1) return [words.forwardOnly];
  const { timestep, side } = source;
  // What a model that only reads forward could do as well needs no reason.
  if (timestep === (side === 'input' ? 0 : steps - 1)) return [];
  const own = step(timestep);
  if (side === 'input') {
    return [timestep === steps - 1 ? words.input.onlyLast : words.input.onlyFrom({ own })];
  }
  return [timestep === 0 ? words.output.onlyFirst : words.output.onlyTo({ own })];
}
