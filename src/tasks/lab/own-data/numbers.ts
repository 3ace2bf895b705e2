const MISSING = /^(|-|–|—|\?|\.|na|n\/a|nan|null|none|缺失|无)$/i;

/** Whether a cell says that nothing was measured. */
export function isMissing(cell: string): boolean {
  return MISSING.test(cell);
}

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const COMMA = /^[+-]?\d+,\d+$/;

/**
 * 1234.5, −3, 1e-3, 1,234.5, 12 % and, where no thousands can be meant, 1234,5. Null where it is no finite number. A currency sign
 * in front is overlooked.
 */
export function numberOf(cell: string): number | null {
  const text = cell
    .replace('−', '-')
    .replace(/^([+-]?)[$€£¥￥]\s*/, '$1')
    .replace(/\s*[%％]$/, '');
  let value: number;
  if (PLAIN.test(text)) value = Number(text);
  else if (GROUPED.test(text)) value = Number(text.replaceAll(',', ''));
  else if (COMMA.test(text)) value = Number(text.replace(',', '.'));
  else return null;
  return Number.isFinite(value) ? value : null;
}
