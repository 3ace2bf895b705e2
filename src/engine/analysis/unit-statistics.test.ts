import { describe, expect, it } from 'vitest';
import { exampleRun } from '../../scene/run.fixture';
import { createRandom } from '../random';
import { valueAt } from '../trace';
import { madeTrace } from './made-trace.fixture';
import type { Lines, Reference } from './reference-lines';
import { unitStatistics } from './unit-statistics';

const nothing: Lines = { inputs: [], target: null, prediction: null };

/** Pearson's r as textbooks write it, from sums. */
function textbookR(x: readonly number[], y: readonly number[]): number {
  const n = x.length;
  const sum = (f: (k: number) => number): number => x.reduce((total, _, k) => total + f(k), 0);
  const [a, b] = [(k: number) => x[k] ?? NaN, (k: number) => y[k] ?? NaN];
  const top = n * sum((k) => a(k) * b(k)) - sum(a) * sum(b);
  const spread = (f: (k: number) => number): number => n * sum((k) => f(k) ** 2) - sum(f) ** 2;
  return top / Math.sqrt(spread(a) * spread(b));
}

function noise(steps: number, seed: number): Float64Array {
  const random = createRandom(seed);
  return Float64Array.from({ length: steps }, () => 2 * random.uniform() - 1);
}

describe('The statistics of units', () => {
  const { trace } = exampleRun('lstm', 60, 3);
  const lines = {
    inputs: [noise(60, 1), noise(60, 2)],
    target: noise(60, 3),
    prediction: noise(60, 4),
  };
  const statistics = unitStatistics(trace, lines);

  const lineOf = (reference: Reference): readonly number[] => {
    if (reference.of === 'time') return Array.from({ length: 60 }, (_, t) => t);
    const values = reference.of === 'input' ? lines.inputs[reference.index] : lines[reference.of];
    return [...(values ?? [])];
  };

  it('have the correlations that a textbook’s sums give', () => {
    let compared = 0;
    for (const { unit, states } of statistics.units) {
      for (const { state, companions } of states) {
        const values = Array.from({ length: 60 }, (_, t) => valueAt(trace, state, t)[unit] ?? NaN);
        for (const { reference, r } of companions) {
          const line = lineOf(reference);
          const expected = reference.change
            ? textbookR(
                values.slice(1),
                line.slice(1).map((value, t) => value - (line[t] ?? NaN)),
              )
            : textbookR(values, line);
          expect(r).toBeCloseTo(expected, 9);
          compared++;
        }
      }
    }
    // 3 units, 2 states, 4 lines with their changes, and time
    expect(compared).toBe(3 * 2 * 9);
  });

  it('name every line, its change, and time', () => {
    const names = statistics.units[0]?.states[0]?.companions.map(({ reference }) =>
      [reference.of, reference.of === 'input' ? reference.index : '', reference.change].join(' '),
    );
    expect(names).toEqual([
      'input 0 false',
      'input 0 true',
      'input 1 false',
      'input 1 true',
      'target  false',
      'target  true',
      'prediction  false',
      'prediction  true',
      'time  false',
    ]);
  });

  it('measure activity, range and changes of sign', () => {
    const courses = { h: (t: number) => (t % 2 === 0 ? 0.5 : -0.5), c: (t: number) => t - 4.5 };
    const [unit] = unitStatistics(madeTrace('lstm', 10, 1, courses), nothing).units;
    expect(unit?.activity).toBeCloseTo(0.5, 12);
    expect(unit?.states[0]).toMatchObject({ state: 'h', low: -0.5, high: 0.5, signChanges: 9 });
    expect(unit?.states[1]).toMatchObject({ state: 'c', low: -4.5, high: 4.5, signChanges: 1 });
    // The variance of 0 … 9 is (10² − 1) / 12.
    expect(unit?.states[1]?.activity).toBeCloseTo(Math.sqrt(99 / 12), 12);
  });

  it('take a zero between two values for no change of sign by itself', () => {
    const course = (t: number): number => [1, 0, 1, 0, -1][t] ?? NaN;
    const [unit] = unitStatistics(madeTrace('lstm', 5, 1, { h: course }), nothing).units;
    expect(unit?.states[0]?.signChanges).toBe(1);
  });

  it('give the half-life of the mean share that is kept', () => {
    const courses = { f: (t: number, unit: number) => (unit === 0 ? 0.9 : t % 2 === 0 ? 1 : 0.5) };
    const { units, memory } = unitStatistics(madeTrace('lstm', 20, 2, courses), nothing);
    expect(memory).toBe('c');
    expect(units[0]?.keep).toBeCloseTo(0.9, 12);
    expect(units[0]?.halfLife).toBeCloseTo(Math.log(0.5) / Math.log(0.9), 9);
    expect(units[1]?.keep).toBeCloseTo(0.75, 12);
    expect(units[1]?.halfLife).toBeCloseTo(Math.log(0.5) / Math.log(0.75), 9);
  });

  it('read the half-life of the gated recurrent unit from what its update gate keeps', () => {
    const gru = exampleRun('gru', 30, 3).trace;
    const kept = unitStatistics(gru, nothing);
    const mean = (unit: number): number =>
      Array.from({ length: 30 }, (_, t) => valueAt(gru, 'z', t)[unit] ?? NaN).reduce(
        (sum, z) => sum + z / 30,
        0,
      );
    expect(kept.memory).toBe('h');
    expect(kept.units[2]?.keep).toBeCloseTo(mean(2), 12);
  });

  it('have no half-life without a gate, and one without end where all is kept', () => {
    expect(unitStatistics(exampleRun('rnn').trace, nothing).units[0]).toMatchObject({
      keep: null,
      halfLife: null,
      saturated: null,
    });
    expect(unitStatistics(exampleRun('lstm-1997').trace, nothing).units[0]).toMatchObject({
      keep: 1,
      halfLife: Infinity,
    });
  });

  it('count a gate as saturated below 0.05 and above 0.95', () => {
    const courses = {
      f: (t: number) => [0.01, 0.05, 0.5, 0.95, 0.99][t % 5] ?? NaN,
      i: () => 0.99,
      o: () => 0.5,
    };
    const { units, gates } = unitStatistics(madeTrace('lstm', 10, 2, courses), nothing);
    expect(units[1]?.gates.get('f')).toEqual({ below: 0.2, above: 0.2, both: 0.4 });
    expect(units[1]?.saturated).toBeCloseTo((0.4 + 1 + 0) / 3, 12);
    expect(gates.get('i')).toEqual({ below: 0, above: 1, both: 1 });
    expect([...gates.keys()]).toEqual(['f', 'i', 'o']);
  });

  it('say nothing of a line that does not change', () => {
    const still = madeTrace('lstm', 20, 1, { h: () => 0.3, c: (t) => t });
    const [unit] = unitStatistics(still, {
      ...nothing,
      inputs: [new Float64Array(20).fill(345.2)],
    }).units;
    expect(unit?.states.flatMap(({ companions }) => companions.map(({ r }) => r))).toEqual([
      NaN,
      NaN,
      NaN, // h with the input, its change, and time
      NaN,
      NaN,
      expect.closeTo(1, 9) as number, // c with time
    ]);
  });
});
