import { cellOf, cells } from '../../cells/catalogue';
import type { AllWords } from '../../i18n/catalogue';
import type { Language } from '../../i18n/languages';
import { textIn } from '../../i18n/words';
import type { SavedCell } from '../../stores/own-cells';
import type { Preset } from '../../tasks/preset';
import type { OwnCell } from '../../tasks/setup';
import type { Choice } from '../../ui/choice';

/** A cell that a column can be given: one of the list, or equations of a person's own. */
export interface CellChoice extends Choice {
  readonly cell: string;
  readonly own: OwnCell | null;
}

/** The cells that a preset has weights for, those a person saved among them. */
export function cellChoices(
  preset: Preset,
  saved: readonly SavedCell[],
  words: AllWords,
  language: Language,
): readonly CellChoice[] {
  const able = (id: string): boolean => preset.cells === null || preset.cells.includes(id);
  const listed = cells
    .filter(({ id }) => able(id))
    .map(({ id, name, description }) => ({
      id,
      name: textIn(language, name),
      description: textIn(language, description),
      cell: id,
      own: null,
    }));
  const own = saved
    .filter(({ base }) => able(base) && cellOf(base) !== undefined)
    .map(({ name, base, equations }) => ({
      id: ownId(name),
      name: words.compare.add.own({ name }),
      cell: base,
      own: { name, equations },
    }));
  return [...listed, ...own];
}

/** How a choice of own equations is told from a cell of the list. */
export function ownId(name: string): string {
  return `own ${name}`;
}
