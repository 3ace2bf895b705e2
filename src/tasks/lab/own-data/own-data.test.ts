import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { batchOf } from '../batch';
import { TooLittle, type LabTask } from '../task';
import { suggestChoice, type OwnChoice } from './choice';
import { findColumns } from './columns';
import { numberOf } from './numbers';
import { ownTask } from './own-task';
import type { Problem } from './problem';
import { readTable, type Table } from './read-table';
import { orderOf, timeOf } from './times';

function tableOf(text: string, header: boolean | null = null): Table {
  const { table } = readTable(text, header);
  if (table === null) throw new Error('There is no table.');
  return table;
}

function opened(text: string): { task: LabTask; choice: OwnChoice; problems: readonly Problem[] } {
  const { table, problems } = readTable(text);
  const choice = table === null ? null : suggestChoice(findColumns(table));
  if (table === null || choice === null) throw new Error('There is nothing to learn in it.');
  const made = ownTask(table, choice);
  if (made.task === null) throw new Error(JSON.stringify(made.problems));
  return { task: made.task, choice, problems: [...problems, ...made.problems] };
}

const days = Array.from({ length: 120 }, (_, k) =>
  new Date(Date.UTC(2020, 0, 1 + k)).toISOString().slice(0, 10),
);
const series = ['date,open,close', ...days.map((day, k) => `${day},${k},${100 + Math.sin(k)}`)];
const reviews = Array.from(
  { length: 60 },
  (_, k) => `"It was ${k % 2 ? 'good' : 'bad'}, part ${k}",${k % 2 ? 'yes' : 'no'}`,
);

describe('reading a table', () => {
  test('finds the separator, the header and what columns hold by itself', () => {
    for (const mark of [',', ';', '\t', '|']) {
      const table = tableOf(series.map((row) => row.replaceAll(',', mark)).join('\r\n'));
      expect(table).toMatchObject({
        header: true,
        delimiter: mark,
        names: ['date', 'open', 'close'],
      });
      expect(findColumns(table).map(({ kind }) => kind)).toEqual(['date', 'number', 'number']);
      expect(suggestChoice(findColumns(table))).toEqual({
        kind: 'series',
        date: 0,
        inputs: [2],
        target: 2,
      });
    }
  });

  test('goes without a header, numbers the columns, and can be told that there is one', () => {
    const bare = tableOf(series.slice(1).join('\n'));
    expect(bare).toMatchObject({ header: false, names: ['1', '2', '3'] });
    expect(bare.rows).toHaveLength(120);
    expect(tableOf(series.slice(1).join('\n'), true).rows).toHaveLength(119);
    expect(tableOf('a\n1\n2').names).toEqual(['a']);
    expect(tableOf('a,a,\n1,2,3').names).toEqual(['a', 'a (2)', '3']);
  });

  test('finds text and label, with a header of words above words', () => {
    const table = tableOf(['review,verdict', ...reviews].join('\n'));
    expect(table.header).toBe(true);
    expect(suggestChoice(findColumns(table))).toEqual({ kind: 'text', text: 0, label: 1 });
    expect(tableOf(reviews.join('\n')).header).toBe(false);
    expect(table.rows[0]?.[0]).toBe('It was bad, part 0');
  });

  test('names the row of the file, blank rows counted, that has too many or too few cells', () => {
    const { table, problems } = readTable('a,b\n1,2\n\n3\n4,5,6\n7,8\n');
    expect(table?.rows).toEqual([
      ['1', '2'],
      ['7', '8'],
    ]);
    expect(table?.numbers).toEqual([2, 6]);
    expect(problems.map(({ row, why }) => [row, why.en])).toEqual([
      [4, 'cells: 1 instead of 2; the row is left out'],
      [5, 'cells: 3 instead of 2; the row is left out'],
    ]);
  });

  test('refuses more than 5 MB and what is empty, and cuts after 100,000 rows', () => {
    expect(readTable('好'.repeat(1_700_000)).problems[0]?.why.en).toBe(
      '5.1 MB is too much: at most 5 MB',
    );
    expect(readTable(' \n\n').table).toBeNull();
    const long = readTable(`n\n${'1\n'.repeat(100_010)}`);
    expect(long.table?.rows).toHaveLength(100_000);
    expect(long.problems[0]?.row).toBe(100_002);
  });

  test('tells of an open quotation mark', () => {
    expect(readTable('a,b\n1,"2\n3,4\n').problems[0]?.why.en).toContain('quotation mark');
  });
});

describe('cells', () => {
  test('are numbers as people write them', () => {
    const cells = ['1', '-2.5', '−3', '1e3', '1,234.5', '12,5', '$4', '7 %', '.5'];
    expect(cells.map(numberOf)).toEqual([1, -2.5, -3, 1000, 1234.5, 12.5, 4, 7, 0.5]);
    expect(['', 'abc', '1.2.3', '0x1', '1e999', 'Infinity'].map(numberOf)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  test('are dates as people write them, and no dates that do not exist', () => {
    const april = Date.UTC(2020, 3, 3);
    const same = [
      '2020-04-03',
      '2020/4/3',
      '2020年4月3日',
      '4/3/2020',
      '3.4.2020',
      'Apr 3 2020',
      '3 April 2020',
      '2020-04-03T00:00:00Z',
    ];
    expect(same.map((cell) => timeOf(cell))).toEqual(same.map(() => april));
    expect(timeOf('2020-04')).toBe(Date.UTC(2020, 3, 1));
    expect(
      ['2020-13-01', '2020-02-30', 'Foo 3 2020', '12', '2020-04-03 25:00'].map((cell) =>
        timeOf(cell),
      ),
    ).toEqual(Array.from({ length: 5 }, () => null));
    expect(orderOf(['1/2/2020', '13/2/2020'])).toBe('day');
    expect(orderOf(['1/2/2020', '2/13/2020'])).toBe('month');
  });
});

describe('a series of one’s own', () => {
  test('becomes windows in order of time, whatever the order of its rows', () => {
    const [head = '', ...rows] = series;
    const shuffledRows = [...rows.slice(60), ...rows.slice(0, 60)];
    const { task } = opened([head, ...shuffledRows].join('\n'));
    const prepared = task.prepare({}, {}, 1);
    expect(prepared.series?.values[0]).toBe(100);
    expect(prepared.series?.nameOfStep(1)).toBe('2020-01-02');
    expect(prepared.parts.training.count).toBeGreaterThan(50);
  });

  test('takes several inputs, and a target that is none of them', () => {
    const table = tableOf(series.join('\n'));
    const { task } = ownTask(table, { kind: 'series', date: 0, inputs: [1], target: 2 });
    const prepared = task?.prepare({}, {}, 1);
    expect(prepared?.shape.inputs).toBe(1);
    expect(prepared?.series?.unroll).toBeNull();
    expect(prepared?.inputs[0]?.name.en).toBe('open');
    expect(prepared?.target.name.en).toBe('close');
  });

  test('tells row, column and reason of cells that are no numbers or dates, and counts them as missing', () => {
    const broken = [...series];
    broken[5] = '2020-01-05,4,soon';
    broken[8] = 'later,7,103';
    broken[9] = '2020-01-07,8,104';
    const { task, problems } = opened(broken.join('\n'));
    expect(problems.map(({ row, column, why }) => [row, column, why.en])).toEqual([
      [9, 'date', '“later” is not a date; the row is left out'],
      [10, 'date', '“2020-01-07” stands there twice; this row is left out'],
      [6, 'close', '“soon” is not a number; it counts as missing'],
    ]);
    expect(task.prepare({}, {}, 1).series?.values[4]).toBeNaN();
  });

  test('is refused with a reason where it is too short or a column is empty', () => {
    const short = tableOf(series.slice(0, 12).join('\n'));
    const made = ownTask(short, { kind: 'series', date: 0, inputs: [2], target: 2 });
    expect(made.task).toBeNull();
    expect(made.problems[0]).toMatchObject({
      column: 'close',
      why: { en: '11 numbers are too few to forecast: at least 30' },
    });
    const none = ownTask(short, { kind: 'series', date: null, inputs: [9], target: 2 });
    expect(none.task).toBeNull();
  });
});

describe('texts of one’s own', () => {
  test('become classes in order of their names', () => {
    const { task } = opened(['review,verdict', ...reviews].join('\n'));
    const prepared = task.prepare({}, {}, 1);
    expect(prepared.classes.map(({ en }) => en)).toEqual(['no', 'yes']);
    expect(prepared.shape).toMatchObject({ outputs: 1, loss: 'bce' });
    const part = prepared.parts.training;
    for (let k = 0; k < part.count; k += 1) {
      expect(part.sample(k).steps.includes('good')).toBe(part.truth[k] === 1);
    }
  });

  test('with three labels ask for one of three', () => {
    const rows = Array.from({ length: 60 }, (_, k) => `text number ${k},${'abc'[k % 3] ?? ''}`);
    const { task } = opened(rows.join('\n'));
    const prepared = task.prepare({}, {}, 1);
    expect(prepared.shape).toMatchObject({ outputs: 3, loss: 'softmax' });
    expect([...batchOf(prepared.shape, prepared.parts.test, [0]).target]).toHaveLength(1);
  });

  test('in Chinese are read by characters, or wrongly as one word (B49)', () => {
    const rows = Array.from(
      { length: 40 },
      (_, k) => `这部电影很${k % 2 ? '好' : '差'}${k}号LSTM,${k % 2}`,
    );
    const table = tableOf(rows.join('\n'));
    const { task } = ownTask(table, { kind: 'text', text: 0, label: 1 });
    const right = task?.prepare({}, {}, 1).text?.read('我很好。');
    expect(right?.tokens).toEqual(['我', '很', '好']);
    const wrong = task?.prepare({}, { tokens: 'blanks' }, 1).text?.read('我很好。');
    expect(wrong?.tokens).toEqual(['我很好。']);
  });

  test('that are the same stay on one side, unless rows are dealt out', () => {
    const rows = Array.from({ length: 100 }, (_, k) => `the same ${k % 20},${k % 2}`);
    const { task } = ownTask(tableOf(rows.join('\n')), { kind: 'text', text: 0, label: 1 });
    const shared = (split: string): number => {
      const parts = task?.prepare({}, { split }, 1).parts;
      const namesOf = (part?: { count: number; sample: (k: number) => { name: string } }) =>
        Array.from({ length: part?.count ?? 0 }, (_, k) => part?.sample(k).name);
      const seen = new Set(namesOf(parts?.training));
      return namesOf(parts?.test).filter((one) => seen.has(one)).length;
    };
    expect(shared('texts')).toBe(0);
    expect(shared('rows')).toBeGreaterThan(5);
  });

  test('tell rows without text or label, and refuse a column that is no label', () => {
    const { problems } = opened(['review,verdict', ...reviews, '...,yes', 'nice,'].join('\n'));
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [62, 'review'],
      [63, 'verdict'],
    ]);
    const unlike = tableOf(Array.from({ length: 60 }, (_, k) => `text ${k},label ${k}`).join('\n'));
    const made = ownTask(unlike, { kind: 'text', text: 0, label: 1 });
    expect(made.task).toBeNull();
    expect(made.problems.at(-1)?.why.en).toBe('60 different labels: it takes 2 to 20');
  });
});

describe('any file at all', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '',
      '"',
      '1',
      '2020-01-01',
      'NaN',
      '1e999',
      '好',
      '\u0000',
      '\uFEFF',
      'x,y',
      '__proto__',
    ),
    fc.double().map(String),
  );
  const file = fc
    .array(fc.array(cell, { maxLength: 5 }), { maxLength: 60 })
    .chain((rows) =>
      fc.constantFrom(',', ';', '\t').map((mark) => rows.map((row) => row.join(mark)).join('\n')),
    );

  /** Training samples; null where it is said that there is too little. */
  function partsOf(task: LabTask): number | null {
    try {
      return task.prepare({}, {}, 1).parts.training.count;
    } catch (error) {
      if (error instanceof TooLittle) return null;
      throw error;
    }
  }

  test('is read, or refused with a reason; nothing is thrown, whatever is chosen', () => {
    const place = fc.integer({ min: -1, max: 6 });
    const choice: fc.Arbitrary<OwnChoice> = fc.oneof(
      fc.record({
        kind: fc.constant('series' as const),
        date: fc.option(place),
        inputs: fc.array(place, { maxLength: 3 }),
        target: place,
      }),
      fc.record({ kind: fc.constant('text' as const), text: place, label: place }),
    );
    fc.assert(
      fc.property(file, fc.option(fc.boolean()), choice, (text, header, chosen) => {
        const { table, problems } = readTable(text, header);
        if (table === null) {
          expect(problems.length).toBeGreaterThan(0);
          return;
        }
        expect(table.rows.every((row) => row.length === table.names.length)).toBe(true);
        expect(new Set(table.names).size).toBe(table.names.length);
        const suggested = suggestChoice(findColumns(table));
        for (const one of suggested === null ? [chosen] : [chosen, suggested]) {
          const made = ownTask(table, one);
          if (made.task === null) expect(made.problems.length).toBeGreaterThan(0);
          else expect(partsOf(made.task)).not.toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of many broken rows lists two hundred of them and counts the rest', () => {
    const { problems } = readTable(`a,b\n1,2\n${'1\n'.repeat(500)}`);
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.why.en).toBe('300 more like these');
  });
});
