/** A cell of a table: numbers keep every digit; null and numbers that are none are empty. */
export type CsvCell = string | number | null;

/** Tells Excel that the text is UTF-8. */
const MARK = '\ufeff';

/** Rows as a CSV file (RFC 4180: CRLF, quotes doubled), with a byte order mark. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return MARK + rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

/**
 * A table on the page as a CSV file. A cell with `data-value` gives that, in full precision; others give their text. A cell
 * that spans columns is followed by empty ones.
 */
export function csvOf(table: HTMLTableElement): string {
  return csvText(
    [...table.rows].map((row) =>
      [...row.cells].flatMap((cell): CsvCell[] => [
        valueOf(cell),
        ...Array.from({ length: cell.colSpan - 1 }, () => null),
      ]),
    ),
  );
}

function valueOf(cell: HTMLTableCellElement): CsvCell {
  const { value } = cell.dataset;
  if (value === undefined) return cell.textContent.replace(/\s+/g, ' ').trim();
  const number = Number(value);
  return value.trim() === '' || Number.isNaN(number) ? value : number;
}

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = isFormula(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would run such a text; a link may bring a sentence of somebody else's. */
function isFormula(text: string): boolean {
  return /^[=+@\t-]/.test(text) && Number.isNaN(Number(text));
}
