import { sequenceChoices, tableChoices, traceChoices } from './number-choices';
import { pictureChoices, timestepChoices, type Shown } from './picture-choices';
import type { SaveChoice } from './SaveRow';

/** One thing that can be saved, in one format or several. */
export interface Row {
  readonly what: string;
  readonly choices: readonly SaveChoice[];
}

/** Everything on the page that can be saved now. */
export function rowsOf(shown: Shown): {
  readonly pictures: readonly Row[];
  readonly numbers: readonly Row[];
} {
  const words = shown.words.save;
  const figures = (['diagram', 'strip', 'gate', 'backward', 'flow'] as const).map((figure) => ({
    what: words[figure],
    choices: pictureChoices(shown, figure),
  }));
  const timestep = {
    what: words.timestep({ timestep: shown.timestep + 1 }),
    choices: timestepChoices(shown),
  };
  const tables = tableChoices(shown).map(({ what, choices }) => ({
    what: words.table({ name: what }),
    choices,
  }));
  return {
    pictures: [...figures, timestep].filter(({ choices }) => choices.length > 0),
    numbers: [
      { what: words.sequence, choices: sequenceChoices(shown) },
      { what: words.trace, choices: traceChoices(shown) },
      ...tables,
    ],
  };
}
