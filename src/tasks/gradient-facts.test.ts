import { describe, expect, it } from 'vitest';
import { bandsOf, contributionsOf } from '../engine/analysis/contributions';
import { costOf } from '../engine/analysis/cost';
import { formatNumber } from '../engine/formula/format-number';
import { seriesOf, valueAt } from '../engine/trace';
import type { Run } from '../stores/run';
import { comparisonOf } from './comparisons';
import { gradientFacts, type GradientFact } from './gradient-facts';
import { gradientEnds, gradientsOf } from './gradient-norms.fixture';
import { usualBegin } from './reach/preset';
import { runColumns, runSetup } from './run-setup.fixture';
import { expectToSay } from './saying.fixture';
import { plainSetup, type Begin } from './setup';
import { twoDigits } from './two-digits.fixture';

const plain = (cell = 'lstm') => plainSetup('reach', cell);

const left = (run: Run): string => twoDigits(gradientEnds(run).first);

/** What is left at the first timestep of the preset `reach`. */
async function leftOf(cell: string, begin: Partial<Begin>): Promise<string> {
  return left(await runSetup({ ...plain(cell), begin: { ...usualBegin, ...begin } }));
}

function factOf(id: string): GradientFact {
  const found = gradientFacts.find((fact) => fact.id === id);
  if (found === undefined) throw new Error(`There is no fact ${id}.`);
  return found;
}

async function pairOf(id: string): Promise<readonly [Run, Run]> {
  const { runs } = await runColumns(id);
  const [one, other] = runs;
  if (one === undefined || other === undefined) throw new Error('There should be two runs.');
  return [one, other];
}

it('Every fact stands against a claim, in both languages, with a comparison that there is', () => {
  expect(new Set(gradientFacts.map(({ id }) => id)).size).toBe(gradientFacts.length);
  for (const { claim, fact, comparison } of gradientFacts) {
    for (const { en, zh } of [claim, fact]) {
      expect(en.trim()).not.toBe('');
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
    }
    if (comparison !== null) expect(comparisonOf(comparison)?.id).toBe(comparison);
  }
});

describe('The facts say the numbers of the runs', () => {
  it('that vanish', async () => {
    expectToSay(factOf('vanishes').fact, [
      ...['1', '0', '100', '0.9', '5'],
      await leftOf('lstm', { forgetBias: 0 }),
      await leftOf('lstm', {}),
      await leftOf('lstm', { forgetBias: 5 }),
      await leftOf('rnn', { gain: 0.9 }),
    ]);
  });

  it('that explode', async () => {
    expectToSay(factOf('explodes').fact, [
      ...['6', '10', '5', '100'],
      twoDigits(gradientEnds(await runSetup(plain())).last),
      await leftOf('lstm', { gain: 6 }),
      await leftOf('lstm', { gain: 10, forgetBias: 5 }),
    ]);
  });

  it('that forget', async () => {
    const { runs } = await runColumns('forget-bias');
    const told = runs.filter(({ setup }) => setup.begin?.forgetBias !== 1);
    const means = told.map(({ trace }) => {
      const { values } = seriesOf(trace, 'f');
      return values.reduce((sum, f) => sum + f, 0) / values.length;
    });
    expectToSay(factOf('forgetting').fact, [
      ...means.map((mean) => mean.toFixed(2)),
      ...told.map(left),
    ]);
  });

  it('of the first LSTM', async () => {
    const [old, now] = await pairOf('stream');
    const last = old.trace.sequence.steps - 1;
    expect(gradientEnds(old, 'c').last).toBe(0);
    expectToSay(factOf('first-lstm').fact, [
      ...['2000', '0.1', '0', '0.9'],
      String(last + 1),
      (valueAt(old.trace, 'c', last)[0] ?? NaN).toFixed(0),
      formatNumber(valueAt(now.trace, 'c', last)[0] ?? NaN),
    ]);
  });

  it('of a saturated state', async () => {
    const [strong, weak] = await pairOf('saturated-state');
    expectToSay(factOf('saturated-state').fact, [
      ...['5', '10', '1'],
      (strong.trace.output.at(-1) ?? NaN).toFixed(4),
      twoDigits(weak.trace.output.at(-1) ?? NaN),
      left(strong),
      left(weak),
    ]);
  });

  it('of a plain RNN', async () => {
    expectToSay(factOf('unavoidable').fact, [
      ...['1', '0.9', '1.5', '100'],
      twoDigits(gradientEnds(await runSetup(plain('rnn'))).last),
      await leftOf('rnn', {}),
      await leftOf('rnn', { gain: 0.9 }),
      await leftOf('rnn', { gain: 1.5 }),
    ]);
  });

  it('of a long memory', async () => {
    const [rnn, lstm] = await pairOf('memory');
    const loss = comparisonOf('memory')?.loss;
    const ends = [gradientEnds(rnn, 'h', loss), gradientEnds(lstm, 'c', loss)];
    expectToSay(factOf('long-memory').fact, [
      '60',
      ...ends.flatMap(({ first, last }) => [twoDigits(first), twoDigits(last)]),
    ]);
  });

  it('of what cells cost, at any length', async () => {
    const costs = await Promise.all(
      ['rnn', 'lstm'].map(async (cell) => costOf((await runSetup(plain(cell))).trace.model)),
    );
    const [rnn, lstm] = costs;
    expect((lstm?.parameters ?? NaN) / (rnn?.parameters ?? NaN)).toBe(4);
    expect((lstm?.multiplyAdds ?? NaN) / (rnn?.multiplyAdds ?? NaN)).toBe(4);
    expectToSay(factOf('cheaper').fact, [
      '32',
      ...costs.flatMap(({ parameters, multiplyAdds }) => [
        String(parameters),
        String(multiplyAdds),
      ]),
    ]);
    const lengths = await Promise.all([2, 200].map((steps) => runSetup({ ...plain(), steps })));
    expectToSay(factOf('any-length').fact, [
      '32',
      ...lengths.map(({ trace }) => String(trace.sequence.steps)),
      ...lengths.map(({ trace }) => String(costOf(trace.model).parameters)),
    ]);
  });

  it('of a gradient that is a sum', async () => {
    const run = await runSetup(plain());
    const parts = contributionsOf(run.trace, gradientsOf(run), 0, 'W_f');
    const { along, norm } = bandsOf(parts, parts.length / run.trace.sequence.steps);
    expectToSay(factOf('one-sum').fact, [
      ...['1', '100'],
      twoDigits((100 * (along.at(-1) ?? NaN)) / norm),
    ]);
  });
});
