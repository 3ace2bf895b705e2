import Papa from 'papaparse';
import { guessHeader } from './guess-header';
import { Problems, type Problem } from './problem';

/** Rows of text as they stand in a file; every row has one cell for each name. */
export interface Table {
  /** Different from each other and not empty. */
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The row of the file, 1-based, that each row stood in. */
  readonly numbers: readonly number[];
  readonly header: boolean;
  readonly delimiter: string;
}

const MOST_BYTES = 5_000_000;
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 200;

/**
 * Reads comma-, tab-, semicolon- or bar-separated text. `header` says whether the first row holds names; null lets it be found
 * out. Never throws: what does not fit is told and left out; without a table nothing can be used.
 */
export function readTable(
  text: string,
  header: boolean | null = null,
): { readonly table: Table | null; readonly problems: readonly Problem[] } {
  const problems = new Problems();
  const none = (en: string, zh: string): ReturnType<typeof readTable> => {
    problems.add(null, null, en, zh);
    return { table: null, problems: problems.list() };
  };
  const bytes = bytesOf(text);
  if (bytes > MOST_BYTES) {
    const size = (bytes / 1e6).toFixed(1);
    return none(`${size} MB is too much: at most 5 MB`, `文件有 ${size} MB，最多 5 MB`);
  }
  const { data, errors, meta } = Papa.parse(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [',', '\t', ';', '|'],
  });
  for (const { type, row } of errors) {
    if (type !== 'Quotes') continue;
    problems.add(
      row === undefined ? null : row + 1,
      null,
      'a quotation mark is opened and not closed, or closed in the middle of a cell',
      '引号没有成对，或在单元格中间就结束了',
    );
  }
  const filled = data
    .map((cells, k) => ({ cells: cells.map((cell) => cell.trim()), number: k + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const first = filled[0];
  if (first === undefined) return none('there is nothing in it', '内容为空');
  const width = first.cells.length;
  if (width > MOST_COLUMNS) {
    return none(`${width} columns are too many: at most 200`, `共 ${width} 列，最多 200 列`);
  }

  const hasHeader = header ?? guessHeader(filled.slice(0, 200).map(({ cells }) => cells));
  const below = filled.slice(hasHeader ? 1 : 0);
  const cut = below[MOST_ROWS];
  if (cut !== undefined) {
    problems.add(
      cut.number,
      null,
      'only the first 100,000 rows are used; this one and those below are left out',
      '只用前 100,000 行，从这一行起略去',
    );
  }
  const fitting = below.slice(0, MOST_ROWS).filter(({ cells, number }) => {
    if (cells.length === width) return true;
    problems.add(
      number,
      null,
      `cells: ${cells.length} instead of ${width}; the row is left out`,
      `有 ${cells.length} 个单元格，应为 ${width} 个；此行略去`,
    );
    return false;
  });
  if (fitting.length === 0) return none('there are no rows of data', '没有数据行');
  const table: Table = {
    names: namesOf(hasHeader ? first.cells : [], width),
    rows: fitting.map(({ cells }) => cells),
    numbers: fitting.map(({ number }) => number),
    header: hasHeader,
    delimiter: meta.delimiter,
  };
  return { table, problems: problems.list() };
}

/** Numbers where there is no name, and behind names that were there before. */
function namesOf(given: readonly string[], width: number): readonly string[] {
  const names: string[] = [];
  for (let k = 0; k < width; k += 1) {
    const name = given[k] ?? '';
    let one = name === '' ? String(k + 1) : name;
    while (names.includes(one)) one = `${one} (${k + 1})`;
    names.push(one);
  }
  return names;
}

/** In UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let k = 0; k < text.length; k += 1) {
    const code = text.charCodeAt(k);
    // Two halves of a pair are two bytes each.
    if (code < 0x80) bytes += 1;
    else if (code < 0x800 || (code >= 0xd800 && code < 0xe000)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}
