import { describe, expect, it } from 'vitest';
import { createRandom } from '../random';
import { madeTrace } from './made-trace.fixture';
import type { Lines } from './reference-lines';
import { seemingOf, type Seeming } from './seeming';
import { unitStatistics } from './unit-statistics';

const STEPS = 60;
const random = createRandom(5);
const noise = (): Float64Array =>
  Float64Array.from({ length: STEPS }, () => 2 * random.uniform() - 1);
const [first, second, third] = [noise(), noise(), noise()];
const at = (values: Float64Array | undefined, t: number): number => values?.[t] ?? NaN;
const lines: Lines = { inputs: [first, second], target: null, prediction: third };

type Courses = Parameters<typeof madeTrace>[3];

function seeming(courses: Courses, compared: Lines = lines, cell = 'lstm'): Seeming {
  const trace = madeTrace(cell, STEPS, 1, { c: (t) => Math.sin(t * t), ...courses });
  return seemingOf(trace, unitStatistics(trace, compared), compared, 0);
}

describe('What a unit seems to do', () => {
  it('is to follow the input that it repeats, or to move against it', () => {
    expect(seeming({ h: (t) => 0.3 * at(second, t) - 0.1 })).toEqual({
      kind: 'follows',
      input: 1,
      r: expect.closeTo(1, 9) as number,
    });
    expect(seeming({ h: (t) => -0.3 * at(first, t) + 0.02 * at(third, t) })).toMatchObject({
      kind: 'opposes',
      input: 0,
    });
  });

  it('is to follow the change of an input', () => {
    const change = (t: number): number => (t === 0 ? 0 : at(first, t) - at(first, t - 1));
    expect(seeming({ h: (t) => 0.4 * change(t) })).toMatchObject({
      kind: 'follows change',
      input: 0,
    });
    expect(seeming({ h: (t) => -0.4 * change(t) })).toMatchObject({ kind: 'opposes change' });
  });

  it('is to track the prediction where no input explains more', () => {
    expect(seeming({ h: (t) => -0.5 * at(third, t) })).toEqual({
      kind: 'tracks prediction',
      r: expect.closeTo(-1, 9) as number,
    });
  });

  it('is to count where the cell state goes one way', () => {
    expect(seeming({ h: (t) => Math.tanh(t / 4), c: (t) => t / 4 })).toEqual({
      kind: 'counts',
      state: 'c',
      r: expect.closeTo(1, 9) as number,
      range: expect.closeTo(59 / 4, 9) as number,
    });
    // As straight, but too small a way to be called counting.
    expect(seeming({ h: () => 0.5, c: (t) => t / 60 }).kind).toBe('hardly moves');
  });

  it('is to hold what was written in one go, if the forget gate keeps it', () => {
    const c = (t: number): number => (t < 5 ? 0 : t === 5 ? 0.4 : 0.9);
    expect(seeming({ c, h: (t) => 0.8 * c(t), f: () => 0.99 })).toEqual({
      kind: 'holds',
      state: 'c',
      since: 6,
      move: 0,
      keep: expect.closeTo(0.99, 9) as number,
    });
    expect(seeming({ c, h: () => 0.5, f: () => 0.9 }).kind).not.toBe('holds');
    const again = (t: number): number => c(t) - (t === 40 ? 0.2 : 0);
    expect(seeming({ c: again, h: () => 0.5, f: () => 0.99 }).kind).not.toBe('holds');
  });

  it('is to hold also where the output gate keeps silent about it', () => {
    const c = (t: number): number => (t < 3 ? 0 : -0.9);
    expect(seeming({ c, h: () => 0, f: () => 0.999 }).kind).toBe('holds');
  });

  it('is hardly to move below a standard deviation of 0.02, whatever it goes with', () => {
    expect(seeming({ h: (t) => 0.01 * at(first, t) }).kind).toBe('hardly moves');
  });

  it('is to oscillate on its own where no input has its period', () => {
    const h = (t: number): number => 0.5 * Math.sin((2 * Math.PI * t) / 7);
    expect(seeming({ h })).toEqual({
      kind: 'oscillates',
      period: 7,
      r: expect.closeTo(1, 2) as number,
    });
    // A square of the same period is not said to be nothing but the unit's own.
    const driven = Float64Array.from({ length: STEPS }, (_, t) => (t % 7 === 3 ? 1 : 0));
    expect(seeming({ h }, { ...lines, inputs: [driven] }).kind).toBe('mixed');
  });

  it('is mixed where nothing stands out, and says what comes nearest', () => {
    const mixed = seeming({
      h: (t) => 0.2 * (at(first, t) + at(second, t) + at(third, t) + Math.sin(t * t)),
    });
    expect(mixed.kind).toBe('mixed');
    if (mixed.kind !== 'mixed') return;
    expect(Math.abs(mixed.best?.r ?? 1)).toBeLessThan(0.8);
    expect(Math.abs(mixed.best?.r ?? 0)).toBeGreaterThan(0.3);
  });

  it('is not told from a few timesteps, nor from numbers that have run away', () => {
    const short = madeTrace('lstm', 9, 1, {});
    const of = { inputs: [], target: null, prediction: null };
    expect(seemingOf(short, unitStatistics(short, of), of, 0)).toEqual({
      kind: 'too short',
      steps: 9,
    });
    expect(seeming({ h: (t) => (t < 12 ? 0.1 : NaN) })).toEqual({
      kind: 'not finite',
      timestep: 12,
    });
  });
});
