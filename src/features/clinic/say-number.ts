import type { Formats } from '../../i18n/format';

/** Two numbers with as many digits as it takes to tell them apart; three where that is enough, or they are the same. Whole ones as they are. */
export function sayApart(a: number, b: number, formats: Formats): readonly [string, string] {
  const { number } = formats;
  if (Number.isInteger(a) && Number.isInteger(b))
    return [sayWhole(a, formats), sayWhole(b, formats)];
  const said = [number(a), number(b)] as const;
  if (said[0] !== said[1] || Object.is(a, b) || a === b) return said;
  for (let digits = 4; digits <= 15; digits++) {
    const [one, other] = [a.toPrecision(digits), b.toPrecision(digits)];
    if (one !== other) return [trueMinus(one), trueMinus(other)];
  }
  return [trueMinus(String(a)), trueMinus(String(b))];
}

/** How numbers that belong together are said: whole ones as counts, where all of them are. */
export function sayerOf(
  rows: readonly (readonly number[])[],
  formats: Formats,
): (value: number) => string {
  const areWhole = rows.every((row) => row.every(Number.isInteger));
  return areWhole ? (value) => sayWhole(value, formats) : formats.number;
}

/** Beyond a million in powers of ten, as other numbers. */
function sayWhole(value: number, { count, number }: Formats): string {
  return Math.abs(value) < 1e6 ? count(value) : number(value);
}

function trueMinus(text: string): string {
  return text.replaceAll('-', '−');
}
