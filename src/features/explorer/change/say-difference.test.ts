import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../engine/edit';
import { formatNumber } from '../../../engine/formula/format-number';
import { en } from '../../../i18n/en';
import { zh } from '../../../i18n/zh';
import { runOf, type Run } from '../../../stores/run';
import { openSetup } from '../../../tasks/open-setup';
import { plainSetup } from '../../../tasks/setup';
import { sayDifference } from './say-difference';

async function pair(
  preset: string,
  edits: readonly Edit[],
  cell = 'lstm',
): Promise<readonly [now: Run, then: Run]> {
  const setup = plainSetup(preset, cell);
  const loaded = await openSetup(setup);
  return [runOf(loaded, { ...setup, edits }), runOf(loaded, setup)];
}

/** A run that says these numbers. */
function saying(run: Run, prediction: readonly number[]): Run {
  return { ...run, prediction: Float64Array.from(prediction) };
}

const both = (now: Run, then: Run): readonly [string, string] => [
  sayDifference(now, then, en),
  sayDifference(now, then, zh),
];

const hold = (node: string, value: number, timestep: number | null, unit: number | null): Edit => ({
  kind: 'hold',
  lane: 0,
  node,
  unit,
  timestep,
  value,
});

describe('What a change did to the prediction is said', () => {
  const then = [0, 0, 0, 0, 1];
  const cases: readonly (readonly [string, readonly number[], string, string])[] = [
    [
      'to the end',
      [0, 0, -0.31, -0.1, 0.9],
      'From t = 3 on the prediction differs; at t = 3 it is 0.310 lower.',
      '从 t = 3 起，预测与之前不同，在 t = 3 低了 0.310。',
    ],
    [
      'up to where it is as before',
      [0, 0.1, 0.25, 0, 1],
      'From t = 2 to t = 3 the prediction differs; at t = 3 it is 0.250 higher.',
      '从 t = 2 到 t = 3，预测与之前不同，在 t = 3 高了 0.250。',
    ],
    [
      'of one timestep',
      [0, 0, 0, 0, -1],
      'At t = 5 the prediction is 2.00 lower.',
      '在 t = 5，预测低了 2.00。',
    ],
  ];
  it.each(cases)('%s', async (_, now, english, chinese) => {
    const [run] = await pair('latch', []);
    expect(both(saying(run, now), saying(run, then))).toEqual([english, chinese]);
  });

  it('with the numbers of the run', async () => {
    const [now, before] = await pair('latch', [hold('f', 0, 10, null)]);
    const gaps = [...now.prediction].map((value, t) => value - (before.prediction[t] ?? NaN));
    const least =
      0.002 *
      (Math.max(...now.prediction, ...before.prediction) -
        Math.min(...now.prediction, ...before.prediction));
    const at = gaps.reduce(
      (best, gap, t) => (Math.abs(gap) > Math.abs(gaps[best] ?? 0) ? t : best),
      0,
    );
    const by = gaps[at] ?? NaN;
    const [english, chinese] = both(now, before);
    expect(gaps.findIndex((gap) => Math.abs(gap) > least)).toBe(10);
    expect(english).toBe(
      `From t = 11 on the prediction differs; at t = ${at + 1} it is ${formatNumber(Math.abs(by))} ${by > 0 ? 'higher' : 'lower'}.`,
    );
    expect(chinese).toContain(
      `在 t = ${at + 1} ${by > 0 ? '高' : '低'}了 ${formatNumber(Math.abs(by))}。`,
    );
  });

  it('in its own unit and by the names of its timesteps', async () => {
    const [now, before] = await pair('co2', [
      { kind: 'input', timestep: 484, feature: 0, value: 3 },
    ]);
    const [english] = both(now, before);
    expect(english).toMatch(
      /^From t = 1998-08 (on|to t = \d{4}-\d\d) the prediction differs; at t = 1998-\d\d it is \d\.\d\d (higher|lower)\.$/,
    );
  });
});

describe('A change of the last input', () => {
  const last = (timestep: number): Edit => ({ kind: 'input', timestep, feature: 0, value: 1 });

  it('moves what comes before it where a lane reads from the end', async () => {
    const [now, before] = await pair('both-ways', [last(29)]);
    expect(sayDifference(now, before, en)).toMatch(
      /^From t = 1 on .* 1\.00 higher\. Earlier steps move too: a lane reads from the end\.$/,
    );
    expect(sayDifference(now, before, zh)).toContain('有一个方向从末尾读起');
  });

  it('moves nothing before it where none does', async () => {
    const [now, before] = await pair('gates', [last(99)]);
    expect(sayDifference(now, before, en)).toMatch(
      /^At t = 100 the prediction is .*\. No earlier step moves: no lane reads from the end\.$/,
    );
  });

  it('is not held to be why earlier steps move where a weight was changed as well', async () => {
    const bias: Edit = { kind: 'weight', lane: 1, name: 'b_g', index: 0, value: 0.01 };
    const [now, before] = await pair('both-ways', [last(29), bias]);
    expect(sayDifference(now, before, en)).not.toContain('a lane reads from the end');
  });
});

describe('Where the prediction stays as it was', () => {
  it('the state that moved most is told', async () => {
    const [now, before] = await pair('silent', [hold('f', 0, 12, 0)]);
    const flat = saying(now, [...before.prediction]);
    const [english, chinese] = both(flat, before);
    expect(english).toMatch(
      /^The prediction stays as it was\. (From t = 13 .*the cell state of unit 1 differs; at t = \d+ it is|At t = 13 the cell state of unit 1 is) \S+ (higher|lower)\.$/,
    );
    expect(chinese).toMatch(/^预测不变。 ?.*第 1 个单元的细胞状态/);
  });

  it('and no state moved either, that is told', async () => {
    const [now, before] = await pair('latch', []);
    expect(both(now, before)).toEqual(['Nothing that can be seen changes.', '看不出任何变化。']);
    const nearly = saying(
      before,
      [...before.prediction].map((value, t) => value + (t === 3 ? 1e-6 : 0)),
    );
    expect(sayDifference(nearly, before, en)).toBe('Nothing that can be seen changes.');
  });

  it('a run of another cell is compared as far as it has the same states', async () => {
    const [now] = await pair('latch', []);
    const [, gru] = await pair('latch', [], 'gru');
    const [english] = both(saying(now, [...gru.prediction]), gru);
    expect(english).toMatch(/^(The prediction stays as it was\. .*hidden state|Nothing that can)/);
  });
});
