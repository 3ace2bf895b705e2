import type { StripWord } from '../../draw/strip-lines';
import type { Formats } from '../../i18n/format';
import type { StripScene } from '../../scene/strip/layout';
import type { Run } from '../../stores/run';

/** The words of the page with what the model says after each. */
export function wordsIn(run: Run, layout: StripScene, formats: Formats): readonly StripWord[] {
  const { sentence } = run.opened;
  if (sentence === null) return [];
  return sentence.tokens
    .slice(layout.first, layout.first + layout.count)
    .map((text, k): StripWord => ({
      text,
      number: formats.percent(run.prediction[layout.first + k] ?? NaN),
      unknown: sentence.unknown.includes(layout.first + k),
    }));
}
