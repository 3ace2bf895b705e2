import { describe, expect, it } from 'vitest';
import { lstm } from '../cells/lstm.cell';
import { graphOf } from '../engine/build-graph';
import { valueAt } from '../engine/trace';
import { held, runBench } from './bench';
import { clinicCase as b01 } from './cases/b01.case';
import { clinicCase as b05 } from './cases/b05.case';
import { clinicCase as b07 } from './cases/b07.case';
import { clinicCase as b42 } from './cases/b42.case';
import { meets } from './case';
import { goldenSequence } from './golden';
import { measured, type Measure } from './measure';
import { partingOf, runCellCase, runPipelineCase } from './run-case';

describe('A case that is run', () => {
  it('says where the two cells part first', () => {
    expect(runCellCase(b01).parting).toEqual({
      node: 'c',
      timestep: 0,
      unit: 0,
      wrong: expect.closeTo(0.05, 12) as number,
      right: 0.95,
    });
    // Before the cue the gate is shut in both, for different reasons but to the same number.
    expect(runCellCase(b05).parting).toMatchObject({ node: 'o', timestep: 4 });
    expect(runCellCase(b01, b01.blind.bench).parting).toBeNull();
    expect(runPipelineCase(b42).parting).toEqual({
      output: 'squared',
      index: 0,
      wrong: expect.closeTo(0.42, 12) as number,
      right: 0,
    });
  });

  it('does not take rounding for a difference, and infinities for the same only where they are', () => {
    const run = (text: string, x: number) =>
      runBench(graphOf(text), { hiddenSize: 1, inputSize: 1, input: [x], weights: { a: [1] } });
    const parts = (wrong: string, right: string, x: number): boolean =>
      partingOf(run(wrong, x), run(right, x)) !== null;
    expect(parts('h = a * (0.1 + 0.2)', 'h = a * 0.3', 0)).toBe(false);
    expect(parts('h = exp(a * 1000)', 'h = exp(a * 2000)', 0)).toBe(false);
    expect(parts('h = exp(a * 1000)', 'h = -exp(a * 1000)', 0)).toBe(true);
    expect(parts('h = a', 'h = a * 1.000001', 0)).toBe(true);
  });

  it('runs the wrong cell with the numbers of the right one', () => {
    const bench = { ...b01.bench, holds: [], initial: {}, drawn: { seed: 1 } };
    const { wrong, right } = runCellCase({ ...b01, bench });
    expect(valueAt(wrong, 'W_g', 0)).toEqual(valueAt(right, 'W_g', 0));
    expect(valueAt(right, 'W_g', 0).some((entry) => entry !== 0)).toBe(true);
  });

  it('passes over held values and states that a cell does not have', () => {
    const bench = { ...b01.bench, weights: { b_h: [1] } };
    const trace = runBench(graphOf('h = tanh(b_h)'), bench);
    expect(valueAt(trace, 'h', 0)[0]).toBeCloseTo(Math.tanh(1), 12);
  });

  it('keeps as little of a large memory as of a small one, where it is squashed', () => {
    const of = (start: number): number =>
      valueAt(runCellCase(b07, { ...b07.bench, initial: { c: [start] } }).wrong, 'c', 49)[0] ?? NaN;
    expect(of(3)).toBeCloseTo(0.17, 2);
    expect(of(1)).toBeCloseTo(0.17, 2);
  });
});

describe('A number that is read off a run', () => {
  const trace = runBench(graphOf(lstm.equations), goldenSequence);
  const read = (measure: Measure): number => measured(measure, trace);

  it('is the one that is named', () => {
    expect(read({ of: 'value', node: 'c', timestep: 4 })).toBeCloseTo(0.1169, 4);
    expect(read({ of: 'largest', node: 'g' })).toBeCloseTo(0.8025, 4);
    expect(read({ of: 'largest', node: 'g', until: 0 })).toBeCloseTo(0.7616, 4);
    expect(read({ of: 'least', node: 'g' })).toBeCloseTo(-0.8025, 4);
    expect(read({ of: 'gap', a: 'f', b: 'i' })).toBeCloseTo(0.7121 - 0.3628, 4);
    expect(read({ of: 'first', node: 'o', beyond: 0.5 })).toBe(1);
    expect(read({ of: 'first', node: 'o', beyond: 0.9 })).toBeNaN();
  });

  it('may be how something answers to the input, never to what comes later', () => {
    const response = (timestep: number, input: number): number =>
      read({ of: 'response', node: 'i', timestep, input });
    expect(response(2, 2)).toBeGreaterThan(0.1);
    expect(response(2, 1)).not.toBe(0);
    expect(response(2, 3)).toBe(0);
  });

  it('may be what is carried through a state', () => {
    const constant = { ...goldenSequence, weights: {}, holds: held({ f: 0.9 }) };
    const kept = runBench(graphOf(lstm.equations), constant);
    expect(measured({ of: 'carried', state: 'c' }, kept)).toBeCloseTo(0.9 ** 5, 12);
    expect(() => measured({ of: 'carried', state: 'z' }, kept)).toThrow('does not carry z');
  });

  it('meets what is expected, unless it is not a number', () => {
    expect(meets({ is: 1, within: 0 }, 1)).toBe(true);
    expect(meets({ is: 1, within: 0.1 }, 1.2)).toBe(false);
    expect([meets({ above: 0 }, 1), meets({ above: 0 }, 0)]).toEqual([true, false]);
    expect([meets({ below: 0 }, -1), meets({ below: 0 }, 0)]).toEqual([true, false]);
    for (const expected of [{ is: 0, within: 1 }, { above: 0 }, { below: 0 }]) {
      expect(meets(expected, NaN)).toBe(false);
    }
  });
});
