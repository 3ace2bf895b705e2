import { cellOf, cells } from '../../../cells/catalogue';
import { textIn } from '../../../i18n/words';
import type { SavedCell } from '../../../stores/own-cells';
import type { RunSettings } from '../../../trainer/run-settings';
import type { Speech } from './said-settings';

/** A cell that a run can be given. */
export interface CellChoice {
  readonly id: string;
  readonly name: string;
  readonly settings: Pick<RunSettings, 'cell' | 'own'>;
}

/** Every cell of the list, those a person saved, and the one that is chosen where it is none of them (it may come by a link). */
export function cellChoices(
  draft: Pick<RunSettings, 'cell' | 'own'>,
  saved: readonly SavedCell[],
  { words, language }: Pick<Speech, 'words' | 'language'>,
): readonly CellChoice[] {
  const listed = cells.map(({ id, name }): CellChoice => {
    const settings = { cell: id, own: null };
    return { id: idOf(settings), name: textIn(language, name), settings };
  });
  const own = saved
    .filter(({ base }) => cellOf(base) !== undefined)
    .map(({ name, base, equations }) => ofOwn({ cell: base, own: { name, equations } }, words));
  const choices = [...listed, ...own];
  const isThere = choices.some(({ id }) => id === idOf(draft));
  return isThere ? choices : [...choices, ofOwn(draft, words)];
}

/** Tells cells apart, equations of one's own by what they are. */
export function idOf({ cell, own }: Pick<RunSettings, 'cell' | 'own'>): string {
  return own === null ? cell : JSON.stringify([cell, own.name, own.equations]);
}

function ofOwn(
  { cell, own }: Pick<RunSettings, 'cell' | 'own'>,
  words: Speech['words'],
): CellChoice {
  const settings = { cell, own };
  return {
    id: idOf(settings),
    name: own === null ? cell : words.ownCell({ name: own.name }),
    settings,
  };
}
