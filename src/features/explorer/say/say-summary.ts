import type { Catalogue } from '../../../i18n/catalogue';
import type { Formats } from '../../../i18n/format';
import { say } from './say';
import type { Told } from './telling';

/** What a stage (0-based) just did, in one line for a screen reader: where in time, then the sentence of what it arrived at. */
export function saySummary(
  run: Told,
  timestep: number,
  stage: number,
  unit: number,
  words: Catalogue,
  formats: Formats,
): string {
  const { stages } = run.cell;
  const node = stages[stage]?.computes.at(-1) ?? 'h';
  return words.inspector.say.summary({
    timestep: timestep + 1,
    stage: stage + 1,
    stages: stages.length,
    sentence: say(run, node, timestep, unit, words, formats),
  });
}
