import { describe, expect, test } from 'vitest';
import { checkGolden, type GoldenReport } from '../engine/golden/check-golden';
import { cellOf } from './catalogue';

const files = new Map(
  Object.entries(
    import.meta.glob<string>('../../test/golden/*.json', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.replace(/.*\//, ''), text]),
);
const recurrent = [...files.keys()].filter((name) => /^(lstm|gru|rnn|hand)_/.test(name));

function check(name: string, change: (text: string) => string = (text) => text): GoldenReport {
  return checkGolden(name, change(files.get(name) ?? ''), cellOf);
}

/** Changes the parsed file. */
function edit(change: (content: Record<string, Record<string, unknown>>) => unknown) {
  return (text: string): string => {
    const content = JSON.parse(text) as Record<string, Record<string, unknown>>;
    change(content);
    return JSON.stringify(content);
  };
}

describe('the numbers of PyTorch', () => {
  test('are there for every kind of module', () => {
    expect(recurrent).toHaveLength(12);
  });

  test.each([...files.keys()])('%s is met to 1e-9', (name) => {
    const report = check(name);
    expect(report).toMatchObject({ outcome: 'passed' });
    if (report.outcome === 'passed') expect(report.errors.count).toBeGreaterThan(50);
  });
});

describe('a golden file with a mistake in it does not pass', () => {
  /** Every tensor that the engine computes, by its path in the file. */
  const groups = ['final', 'grads', 'grads_with_final_state', 'steps', 'step_grads'];

  test.each(recurrent)('%s: any one number that is off by a millionth of a unit', (name) => {
    const content = JSON.parse(files.get(name) ?? '') as Record<string, Record<string, unknown>>;
    const paths = groups.flatMap((group) =>
      Object.keys(content[group] ?? {}).map((key) => ({ group, key })),
    );
    for (const { group, key } of paths) {
      const report = check(
        name,
        edit((changed) => {
          const { data } = changed[group]?.[key] as { data: number[] };
          data[0] = (data[0] ?? 0) + 1e-6;
        }),
      );
      expect(report, `${group}.${key}`).toMatchObject({
        outcome: 'exceeded',
        errors: { worst: `${group}.${key}[0]` },
      });
    }
  });

  test.each([
    ['a field is gone', edit((file) => delete file.cotangent), 'cotangent'],
    ['a gradient is gone', edit((file) => delete file.grads?.c0), 'grads.c0: missing'],
    ['a weight is gone', edit((file) => delete file.weights?.bias_hh_l0), 'bias_hh_l0 is missing'],
    [
      'a weight is of something else',
      edit((file) => Object.assign(file.weights ?? {}, { weight_hr_l0: file.input })),
      'weight_hr_l0 belongs to nothing',
    ],
    [
      'the gates are in another order',
      edit((file) => Object.assign(file.meta ?? {}, { gate_order: 'f,i,g,o' })),
      'gate_order',
    ],
    [
      'the module is not one of ours',
      edit((file) => Object.assign(file.meta ?? {}, { module: 'Mamba(4)' })),
      'no cell "mamba"',
    ],
    [
      'the sizes disagree',
      edit((file) => Object.assign(file.dims ?? {}, { T: 6 })),
      'input: the shape',
    ],
    ['the text is cut off', (text: string) => text.slice(0, 999), 'JSON'],
    ['it holds nothing', () => '{}', 'meta'],
    ['it holds no object', () => '[1, 2]', 'meta'],
  ])('lstm_1l.json: %s', (_, change, message) => {
    const report = check('lstm_1l.json', change);
    expect(report.outcome).toBe('failed');
    if (report.outcome === 'failed') expect(report.message).toContain(message);
  });

  test('the gates of a hand-written cell are not optional', () => {
    const report = check(
      'hand_lstm_plain.json',
      edit((file) => delete file.step_grads),
    );
    expect(report).toMatchObject({ outcome: 'failed' });
  });

  test.each([
    ['losses.json', edit((file) => delete file.cases?.mse_mean)],
    ['optimizers.json', edit((file) => delete file.cases?.adam)],
    ['clipping.json', edit((file) => delete file.by_value)],
  ])('%s without one of our cases', (name, change) => {
    expect(check(name, change)).toMatchObject({ outcome: 'failed' });
  });
});

test('a file is known by its content where its name says nothing', () => {
  const text = files.get('gru_1l.json') ?? '';
  expect(checkGolden('new.json', text, cellOf)).toMatchObject({ outcome: 'passed' });
});

test.each(['{}', 'null', '[]', '{"cases": {}}'])(
  'a file of another kind is said to be so: %s',
  (text) => {
    expect(checkGolden('schedules.json', text, cellOf)).toEqual({ outcome: 'unknown kind' });
  },
);
