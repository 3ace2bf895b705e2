import type { AllWords } from '../../i18n/catalogue';
import type { Formats } from '../../i18n/format';
import type { Language } from '../../i18n/languages';
import { textIn } from '../../i18n/words';
import type { Shown } from './worker/client';
import { columnIn } from './pictures';
import { saySetting, settingsBetween } from './settings';

const LETTERS = 'ABCD';

/** What a column is called in pictures and sentences: A, B, C, D. */
export function letterOf(place: number): string {
  return LETTERS.charAt(place);
}

/** What a column's cell is called: its own name, or that of the list. */
export function cellName(shown: Shown, language: Language): string {
  const { own, cell } = shown.task.setup;
  const column = columnIn(shown);
  return own?.name ?? (column === null ? cell : textIn(language, column.cell.name));
}

/**
 * What tells the columns apart, letters first: the cells' names, or, where a cell stands in several columns, what they differ in
 * ("A · forget bias 0").
 */
export function namesOf(
  shown: readonly Shown[],
  words: AllWords['compare'],
  formats: Formats,
  language: Language,
): readonly string[] {
  const names = shown.map((one) => cellName(one, language));
  return shown.map((one, place) => {
    const name = names[place] ?? '';
    const twin = shown.find((_, k) => k !== place && names[k] === name);
    const [setting] = twin === undefined ? [] : settingsBetween(one.task.setup, twin.task.setup);
    const tag =
      setting === undefined
        ? name
        : words.sliders.own({
            what: words.setting[setting.key],
            value: saySetting(setting.now, words, formats),
          });
    return words.column.name({ letter: letterOf(place), name: tag });
  });
}
