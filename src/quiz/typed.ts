const FULL_WIDTH = /[\uff01-\uff5e]/g;

/**
 * The number that somebody typed: with a full stop or a comma before its decimals, any minus sign, full-width digits, `1e-3` or
 * `1×10^-3`. `whole`: commas and spaces part thousands. null: it is no number.
 */
export function numberTyped(text: string, whole: boolean): number | null {
  const plain = narrowed(text)
    .replace(/[×x*·]10\^?\(?([+-]?\d+)\)?$/i, 'e$1')
    .replace(whole ? /[,_']/g : /_/g, '')
    .replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : null;
}

/** The sizes that somebody typed, `(32, 20, 64)`, `32×20×64`, `[32 20 64]`; null: there are none. */
export function sizesTyped(text: string): readonly number[] | null {
  const plain = text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/、/g, ',')
    .trim()
    .replace(/^[([{]\s*|\s*,?\s*[)\]}]$/g, '');
  const parts = plain.split(/\s*[,;×x*]\s*|\s+/i);
  return parts.every((part) => /^\d{1,7}$/.test(part)) ? parts.map(Number) : null;
}

function narrowed(text: string): string {
  return text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/\s+/g, '');
}
