// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { csvOf, csvText } from './csv';

const body = (text: string): string => {
  expect(text.startsWith('\ufeff')).toBe(true);
  return text.slice(1);
};

describe('a CSV file', () => {
  it('keeps every digit of a number, and leaves what is none empty', () => {
    expect(body(csvText([[0.1 + 0.2, -1e-7, NaN, null]]))).toBe('0.30000000000000004,-1e-7,,\r\n');
  });

  it('puts quotes around what would tear a row apart', () => {
    expect(body(csvText([['a,b', 'say "no"', 'two\nlines']]))).toBe(
      '"a,b","say ""no""","two\nlines"\r\n',
    );
  });

  it('has no text that a spreadsheet would run', () => {
    expect(body(csvText([['=1+1', '@now', '-x', '-1.5']]))).toBe("'=1+1,'@now,'-x,-1.5\r\n");
  });

  it('of a table takes full numbers where cells have them, and otherwise what is shown', () => {
    document.body.innerHTML = `<table>
      <thead><tr><th colspan="2">both</th><th>x</th></tr></thead>
      <tbody><tr><th> t = 1 </th><td data-value="0.123456789">0.123</td><td>−2</td></tr></tbody>
    </table>`;
    const table = document.querySelector('table');
    if (table === null) throw new Error('There is no table.');
    expect(body(csvOf(table))).toBe('both,,x\r\nt = 1,0.123456789,−2\r\n');
  });
});
