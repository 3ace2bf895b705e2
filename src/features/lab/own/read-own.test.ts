import { describe, expect, it } from 'vitest';
import { readText, taskOf } from './read-own';

const series = (rows: number): string =>
  [
    'month,sales,note',
    ...Array.from(
      { length: rows },
      (_, k) =>
        `2020-${String((k % 12) + 1).padStart(2, '0')}-${String(1 + Math.floor(k / 12)).padStart(2, '0')},${(100 + 10 * Math.sin(k)).toFixed(2)},`,
    ),
  ].join('\n');

describe('A table of the visitor’s own', () => {
  it('is read, its columns found, and made a task that can be prepared', () => {
    const read = readText(series(120), null);
    expect(read.columns.map(({ kind }) => kind)).toEqual(['date', 'number', 'empty']);
    expect(read.suggested).toEqual({ kind: 'series', date: 0, inputs: [1], target: 1 });
    const { task, problems } = taskOf(read, read.suggested);
    expect(problems).toEqual([]);
    expect(task?.prepare({}, {}, 1).parts.training.count).toBeGreaterThan(50);
  });

  it('names row and column of what does not fit, and uses the rest', () => {
    const read = readText(series(120).replace(/\n2020-03-01,[^,]+/, '\n2020-03-01,many'), null);
    const { task, problems } = taskOf(read, read.suggested);
    expect(problems).toMatchObject([{ row: 4, column: 'sales' }]);
    expect(task).not.toBeNull();
  });

  it('with too little in it is no task, and it says why', () => {
    const read = readText(series(20), null);
    const { task, problems } = taskOf(read, read.suggested);
    expect(task).toBeNull();
    expect(problems.at(-1)?.why.en).toContain('too few');
  });

  it('of many rows is read whole', () => {
    const many = series(100).split('\n').slice(1).join('\n');
    const text = `month,sales,note\n${Array.from({ length: 900 }, () => many).join('\n')}`;
    const read = readText(text.slice(0, 4_900_000), null);
    expect(taskOf(read, read.suggested).problems).not.toEqual([]);
    expect(read.table?.rows.length).toBeGreaterThan(80_000);
  });
});
