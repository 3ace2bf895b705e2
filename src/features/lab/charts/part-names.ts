import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import type { DataReading } from '../../../trainer/reading';

/** How a part of the data is called in the language on the screen. */
export function usePartNames(): (
  part: Pick<DataReading['parts'][number], 'id' | 'name'>,
) => string {
  const { parts } = useAllWords().labCharts;
  const language = useLanguage();
  return ({ id, name }) => {
    if (name !== null) return textIn(language, name);
    const known: Readonly<Record<string, string>> = parts;
    return known[id] ?? id;
  };
}
