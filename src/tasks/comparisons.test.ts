import { describe, expect, it } from 'vitest';
import { costOf } from '../engine/analysis/cost';
import { saturationOf } from '../engine/analysis/saturation';
import { formatNumber } from '../engine/formula/format-number';
import { seriesOf, valueAt } from '../engine/trace';
import { fittingEdits, type Run } from '../stores/run';
import { comparisons } from './comparisons';
import type { Comparison } from './comparisons/comparison';
import { gradientEnds, gradientsOf } from './gradient-norms.fixture';
import { courseOf, largestGap, targetOf } from './run-preset.fixture';
import { runColumns, runSetup } from './run-setup.fixture';
import { expectToSay } from './saying.fixture';
import { plainSetup } from './setup';
import { twoDigits } from './two-digits.fixture';

const firsts = (runs: readonly Run[]): string[] =>
  runs.map((run) => twoDigits(gradientEnds(run).first));

/** How the weights of a comparison's columns are drawn. */
const begins = (
  { columns }: Comparison,
  key: 'gain' | 'forgetBias',
): readonly (number | null | undefined)[] => columns.map(({ begin }) => begin?.[key]);

describe.each(comparisons.map((comparison) => ({ id: comparison.id, comparison })))(
  'The comparison $id',
  ({ id, comparison }) => {
    it('speaks both languages', () => {
      for (const { en, zh } of [comparison.name, comparison.description, comparison.lookFor]) {
        expect(en.trim()).not.toBe('');
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
      }
    });

    it('sets two to four runs side by side, of one preset, length, text and input', async () => {
      const { runs } = await runColumns(id);
      const [first] = runs;
      expect(runs.length).toBeGreaterThanOrEqual(2);
      expect(runs.length).toBeLessThanOrEqual(4);
      for (const { setup, lines, trace, opened } of runs) {
        const { preset, steps, text } = setup;
        expect([preset, steps, text]).toEqual([
          first?.setup.preset,
          first?.setup.steps,
          first?.setup.text,
        ]);
        expect(lines).toEqual(first?.lines);
        expect(trace.output.every(Number.isFinite)).toBe(true);
        expect(opened.sequence.steps).toBe(steps ?? opened.sequence.steps);
      }
      expect(new Set(comparison.columns.map((setup) => JSON.stringify(setup))).size).toBe(
        runs.length,
      );
    });

    it('has nothing that its runs pass over', async () => {
      const { runs } = await runColumns(id);
      for (const run of runs) {
        expect(fittingEdits(run, run.setup.edits)).toEqual(run.setup.edits);
        const { hidden } = run.setup;
        expect(run.trace.model.hiddenSize).toBe(hidden ?? run.trace.model.hiddenSize);
        expect(comparison.at?.timestep ?? 0).toBeLessThan(run.trace.sequence.steps);
        expect(comparison.at?.stage ?? 0).toBeLessThan(run.cell.stages.length);
      }
    });
  },
);

it('No two comparisons have the same id', () => {
  expect(new Set(comparisons.map(({ id }) => id)).size).toBe(comparisons.length);
});

describe('The numbers that are said are those of the runs', () => {
  it('of forget biases', async () => {
    const { comparison, runs } = await runColumns('forget-bias');
    const [column] = comparison.columns;
    if (!column?.begin) throw new Error('The weights should be drawn.');
    const five = await runSetup({ ...column, begin: { ...column.begin, forgetBias: 5 } });
    expect(begins(comparison, 'forgetBias')).toEqual([0, 1, 3]);
    expectToSay(comparison.description, ['32', '100']);
    expectToSay(comparison.lookFor, [
      ...['0', '1', '3', '5'],
      ...firsts([...runs, five]),
      ...runs.map((run) => twoDigits(gradientEnds(run).last)),
    ]);
  });

  it('of an LSTM that explodes', async () => {
    const { comparison, runs } = await runColumns('explodes');
    expect(begins(comparison, 'gain')).toEqual([1, 6, 10]);
    expect(begins(comparison, 'forgetBias')).toEqual([1, 1, 5]);
    expectToSay(comparison.lookFor, ['5.7', ...firsts(runs)]);
  });

  it('of recurrent gains', async () => {
    const { comparison, runs } = await runColumns('recurrent-gain');
    expect(begins(comparison, 'gain')).toEqual([0.9, 1, 1.5]);
    expectToSay(comparison.lookFor, ['0.9', '1', '1.5', '5.7', ...firsts(runs)]);
  });

  it('of what 32 units cost, at every length', async () => {
    const { comparison, runs } = await runColumns('same-units');
    const costs = runs.map(({ trace }) => costOf(trace.model));
    expectToSay(comparison.lookFor, [
      ...costs.map(({ parameters }) => String(parameters)),
      ...costs.map(({ multiplyAdds }) => String(multiplyAdds)),
    ]);
    for (const [k, setup] of comparison.columns.entries()) {
      for (const steps of [2, 200]) {
        const { trace } = await runSetup({ ...setup, steps });
        expect(costOf(trace.model)).toEqual(costs[k]);
      }
    }
  });

  it('of equal parameters', async () => {
    const { comparison, runs } = await runColumns('equal-parameters');
    const [one, other] = runs.map(({ trace }) => costOf(trace.model).parameters);
    expect(one).toBe(other);
    expectToSay(comparison.description, [
      ...runs.map(({ trace }) => String(trace.model.hiddenSize)),
      String(one),
    ]);
    expectToSay(comparison.lookFor, ['1', ...firsts(runs)]);
  });

  it('of a state that stays', async () => {
    const { comparison, runs } = await runColumns('saturated-state');
    const [strong, weak] = runs;
    if (strong === undefined || weak === undefined) throw new Error('There should be two runs.');
    for (const h of strong.trace.output) expect(h.toFixed(4)).toBe('0.9999');
    expect(strong.trace.sequence.steps - 1).toBe(10);
    expectToSay(comparison.lookFor, [
      ...['5', '0.9999', '10', '1'],
      twoDigits(weak.trace.output.at(-1) ?? NaN),
      ...firsts(runs),
    ]);
  });

  it('of a memory of 60 steps', async () => {
    const { comparison, runs } = await runColumns('memory');
    const [rnn, lstm] = runs;
    if (rnn === undefined || lstm === undefined) throw new Error('There should be two runs.');
    for (const run of runs) {
      expect(run.trace.sequence.steps - 1).toBe(60);
      expect(largestGap(run.prediction, targetOf(run))).toBeLessThan(0.01);
    }
    const ends = [
      gradientEnds(rnn, 'h', comparison.loss),
      gradientEnds(lstm, 'c', comparison.loss),
    ];
    expectToSay(comparison.lookFor, [
      twoDigits(courseOf(rnn, 'h', 0).at(-1) ?? NaN),
      ...ends.flatMap(({ first, last }) => [twoDigits(first), twoDigits(last)]),
    ]);
  });

  it('of peepholes', async () => {
    const { comparison, runs } = await runColumns('peepholes');
    const [seeing, blind] = runs;
    if (seeing === undefined || blind === undefined) throw new Error('There should be two runs.');
    const fired = seeing.prediction.filter((value) => value > 0.5).length;
    expectToSay(comparison.lookFor, [
      Math.max(...courseOf(seeing, 'c', 0)).toFixed(0),
      String(fired),
      String(seeing.trace.sequence.steps),
      '0',
      (courseOf(blind, 'c', 0).at(-1) ?? NaN).toFixed(0),
    ]);
    for (const h of blind.trace.output) expect(h).toBeLessThan(1e-6);
  });

  it('of a stream without end', async () => {
    const { comparison, runs } = await runColumns('stream');
    const [old, now] = runs;
    if (old === undefined || now === undefined) throw new Error('There should be two runs.');
    const last = old.trace.sequence.steps - 1;
    expect(old.trace.sequence.input.every((value) => value === 0.1)).toBe(true);
    expectToSay(comparison.description, ['0.1', String(last + 1), '1997', '0.9']);
    const c = valueAt(old.trace, 'c', last)[0] ?? NaN;
    expect(valueAt(old.trace, 'h', last)[0]?.toFixed(4)).toBe('1.0000');
    expect(gradientEnds(old, 'c')).toEqual({ first: 0, last: 0 });
    expect(gradientsOf(old).lanes[0]?.initial.get('c')).toEqual(Float64Array.of(0));
    for (const f of seriesOf(now.trace, 'f').values) expect(f).toBeCloseTo(0.9, 12);
    expectToSay(comparison.lookFor, [
      c.toFixed(0),
      '1',
      '0',
      formatNumber(valueAt(now.trace, 'c', last)[0] ?? NaN),
    ]);
  });

  it('of the coupled LSTM', async () => {
    const { comparison, runs } = await runColumns('coupled');
    const errors = runs.flatMap(({ opened: { provenance } }) => {
      if (provenance.kind !== 'trained') throw new Error('These weights should be trained.');
      return [twoDigits(provenance.heldOut), twoDigits(provenance.naive)];
    });
    expectToSay(comparison.lookFor, [
      ...runs.map(({ trace }) => String(costOf(trace.model).parameters)),
      ...errors,
    ]);
    expect(runs.map(({ trace }) => trace.model.hiddenSize)).toEqual([8, 8]);
  });

  it('of layer norm', async () => {
    const { comparison, runs } = await runColumns('layer-norm');
    const shares = runs.map(
      ({ trace }) =>
        saturationOf(['f', 'i', 'o'].flatMap((gate) => [...seriesOf(trace, gate).values])).both,
    );
    expectToSay(comparison.lookFor, [
      ...['0.05', '0.95'],
      ...shares.map((share) => twoDigits(100 * share)),
    ]);
    const [plain, outside] = runs;
    const sine = await runSetup(plainSetup('sine', 'lstm'));
    expect(plain?.trace.weights).toEqual(sine.trace.weights);
    for (const name of plain?.trace.model.graph.parameters ?? []) {
      const kept = outside?.trace.weights.lanes[0]?.get(name);
      expect(kept, name).toEqual(plain?.trace.weights.lanes[0]?.get(name));
    }
  });
});
