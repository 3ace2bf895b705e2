/**
 * A number as people type it: with a true minus, a decimal comma, full-width digits or in powers of ten; null where it is none.
 */
export function readTyped(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[−–]/g, '-')
    .replace('。', '.')
    .replace(/^([-+]?)(\d{1,3}(,\d{3})+)$/, (_, sign: string, digits: string) =>
      sign.concat(digits.replaceAll(',', '')),
    )
    .replace(/^([-+]?\d*),(\d+)$/, '$1.$2');
  if (!/^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(plain)) return null;
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
}
