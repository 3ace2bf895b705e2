import { languageTag, type Language } from '../../../i18n/languages';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes as a language writes them, in units of 1,000: "3.1 MB". */
export function memoryOf(bytes: number, language: Language): string {
  const power = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log10(bytes) / 3)));
  return new Intl.NumberFormat(languageTag(language), {
    style: 'unit',
    unit: UNITS[power - 1] ?? 'kilobyte',
    maximumSignificantDigits: 2,
  }).format(bytes / 1000 ** power);
}
