import { languageTag, type Language } from './languages';

/** How a language writes what is not a word. */
export interface Formats {
  /** Three significant digits with a true minus sign: 0.720, −1.05, 1.23 × 10⁻⁷; an exact 0 is "0". */
  readonly number: (value: number) => string;
  /** A whole count: 1,250. */
  readonly count: (value: number) => string;
  /** A share in [0, 1] as per cent; one decimal within 1 % of either end, where whole per cents would hide the difference. */
  readonly percent: (value: number) => string;
  /** "a, b, and c" */
  readonly list: (items: readonly string[]) => string;
}

const cache = new Map<string, Formats>();

/** The formats of a language; made once. */
export function formatsOf(language: Language): Formats {
  const tag = languageTag(language);
  const known = cache.get(tag);
  if (known !== undefined) return known;
  const made = makeFormats(tag);
  cache.set(tag, made);
  return made;
}

function makeFormats(tag: string): Formats {
  const plain = new Intl.NumberFormat(tag, {
    minimumSignificantDigits: 3,
    maximumSignificantDigits: 3,
  });
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const finePercent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    number: (value) => {
      if (value === 0) return '0';
      const size = Math.abs(value);
      if (Number.isFinite(value) && (size < 1e-4 || size >= 1e6)) return inPowersOfTen(value);
      return withTrueMinus(plain.format(value));
    },
    count: (value) => withTrueMinus(whole.format(value)),
    percent: (value) => {
      const nearAnEnd = (value > 0 && value < 0.01) || (value > 0.99 && value < 1);
      return withTrueMinus((nearAnEnd ? finePercent : percent).format(value));
    },
    list: (items) => lists.format(items),
  };
}

function inPowersOfTen(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential(2).split('e');
  return `${withTrueMinus(digits)} × 10${superscript(Number(exponent))}`;
}

function superscript(exponent: number): string {
  return [...String(exponent)].map((sign) => SUPERSCRIPTS[sign] ?? sign).join('');
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

function withTrueMinus(text: string): string {
  return text.replace('-', '−');
}
