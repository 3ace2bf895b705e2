/** Beyond this a number is not one that a hand would set. */
const LARGEST = 1e6;

/**
 * A number as people type it: with a true minus, a decimal comma, full-width digits, or in powers of ten, also as the page
 * shows them (`3.10 × 10⁻¹³`); null where it is none.
 */
export function readNumber(text: string): number | null {
  const plain = text
    .replace(/\s*×\s*10(?=[⁻⁰¹²³⁴⁵⁶⁷⁸⁹])/, 'e')
    .normalize('NFKC')
    .trim()
    .replace(/[−–]/g, '-')
    .replace('。', '.')
    .replace(/^([-+]?\d*),(\d+)$/, '$1.$2');
  if (!/^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(plain)) return null;
  const number = Number(plain);
  return Number.isFinite(number) && Math.abs(number) <= LARGEST ? number : null;
}
