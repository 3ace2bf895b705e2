const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * The number that was typed: a true minus sign, full-width digits and a decimal comma are understood. Null for what is no
 * finite number.
 */
export function parseNumber(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll('−', '-')
    .replace('。', '.');
  const pointed = plain.includes('.') ? plain : plain.replace(',', '.');
  if (!NUMBER.test(pointed)) return null;
  const value = Number(pointed);
  return Number.isFinite(value) ? value : null;
}

/** A number as one would type it, to be changed by hand: up to six digits, no powers of ten where they can be avoided. */
export function typedNumber(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(6))).replace('-', '−') : '';
}
