import { describe, expect, test } from 'vitest';
import { canStand, lossAt } from './loss-at';
import type { Goal, LossChoice } from './loss-choice';
import { normals, randomRun, worstDerivative } from './reference/random-run.fixture';
import { runForward } from './reference/run-forward';

const CELL = 'c = 0.5 * c_prev + tanh(W @ [h_prev, x] + b)\nh = tanh(c)';

function example(on: 'last' | 'every' | null, directions: 1 | 2 = 1) {
  const readout = on === null ? null : { on, size: 2 };
  const run = randomRun(CELL, { batch: 1, steps: 4, layers: 2, directions, readout });
  const trace = runForward(run.model, run.weights, run.sequence);
  const target = normals(run.random, trace.logits?.length ?? 0);
  return { run, trace, target };
}

const goals = (target: Float64Array): readonly Goal[] => [
  { loss: 'squared error', target },
  { loss: 'cross-entropy', target: target.map((y) => 1 / (1 + Math.exp(-y))) },
];

const choices: readonly LossChoice[] = (['error', 'output', 'hidden'] as const).flatMap((of) =>
  (['last', 'every', 1] as const).map((at): LossChoice => ({ of, at, output: 1 })),
);

describe('a chosen loss', () => {
  const cases = ([1, 2] as const).flatMap((directions) =>
    (['last', 'every'] as const).flatMap((on) =>
      choices.map((choice) => ({ directions, on, choice, name: `${choice.of} at ${choice.at}` })),
    ),
  );
  test.each(cases)(
    '$name, read-out on $on, $directions direction(s): agrees with central differences',
    ({ directions, on, choice }) => {
      const { run, trace, target } = example(on, directions);
      for (const goal of goals(target)) {
        if (!canStand(run.model, choice, goal)) continue;
        expect(worstDerivative(run, (other) => lossAt(other, choice, goal))).toBeLessThan(1e-8);
        const { value, perStep } = lossAt(trace, choice, goal);
        expect(perStep.reduce((sum, part) => sum + part, 0)).toBeCloseTo(value, 14);
      }
    },
  );

  test('is what its name says', () => {
    const { trace, target } = example('every');
    const [squared = null, entropy = null] = goals(target);
    const logit = trace.logits?.[3] ?? NaN;
    const at = { at: 1, output: 1 } as const;
    expect(lossAt(trace, { of: 'output', ...at }, null).value).toBe(logit);
    expect(lossAt(trace, { of: 'error', ...at }, squared).value).toBeCloseTo(
      (logit - (target[3] ?? NaN)) ** 2,
      14,
    );
    const y = entropy?.target[3] ?? NaN;
    const p = 1 / (1 + Math.exp(-logit));
    expect(lossAt(trace, { of: 'error', ...at }, entropy).value).toBeCloseTo(
      -y * Math.log(p) - (1 - y) * Math.log(1 - p),
      14,
    );
    const row = [...trace.output].slice(3, 6);
    expect(lossAt(trace, { of: 'hidden', ...at }, null).value).toBeCloseTo(
      row.reduce((sum, h) => sum + h, 0),
      14,
    );
  });

  test('at every timestep is the mean of the losses at each', () => {
    const { trace, target } = example('every');
    const [goal = null] = goals(target);
    for (const of of ['error', 'output', 'hidden'] as const) {
      const each = [0, 1, 2, 3].map((at) => lossAt(trace, { of, at, output: 0 }, goal).value);
      const every = lossAt(trace, { of, at: 'every', output: 0 }, goal);
      expect([...every.perStep]).toEqual(each.map((value) => value / 4));
    }
  });

  test('adds nothing where it does not stand', () => {
    const { trace, target } = example('last');
    const [goal = null] = goals(target);
    const { value, perStep } = lossAt(trace, { of: 'error', at: 'last', output: 0 }, goal);
    expect([...perStep]).toEqual([0, 0, 0, value]);
  });
});

describe('a loss can stand', () => {
  const { run, trace, target } = example('every');
  const last = example('last');
  const bare = example(null);
  const goal: Goal = { loss: 'squared error', target };
  const error: LossChoice = { of: 'error', at: 'last', output: 0 };

  test.each([
    ['an error with a goal and a read-out', run.model, error, goal, true],
    ['no error without a goal', run.model, error, null, false],
    ['no error without a read-out', bare.run.model, error, goal, false],
    ['no output without a read-out', bare.run.model, { ...error, of: 'output' }, null, false],
    ['no output that is not there', run.model, { ...error, output: 2 }, goal, false],
    ['a hidden state anywhere', bare.run.model, { of: 'hidden', at: 2, output: 9 }, null, true],
    [
      'a read-out on the last step only there',
      last.run.model,
      { ...error, at: 'every' },
      goal,
      false,
    ],
    ['no step that is none', run.model, { ...error, at: -1 }, goal, false],
  ] as const)('%s', (_, model, choice, given, can) => {
    expect(canStand(model, choice, given)).toBe(can);
  });

  test('and where it cannot, one is told', () => {
    expect(() => lossAt(trace, error, null)).toThrow('cannot stand');
    expect(() => lossAt(trace, { ...error, at: 4 }, goal)).toThrow('no timestep 4');
    const short = { ...goal, target: new Float64Array(3) };
    expect(() => lossAt(trace, error, short)).toThrow('3 entries');
    const two = randomRun(CELL, { readout: { on: 'every', size: 1 } });
    const both = runForward(two.model, two.weights, two.sequence);
    expect(() => lossAt(both, { of: 'hidden', at: 'last', output: 0 }, null)).toThrow('not for 2');
  });
});
