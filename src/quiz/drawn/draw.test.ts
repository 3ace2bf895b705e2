import { describe, expect, it } from 'vitest';
import type { Problem } from '../question';
import { differ, draw } from './draw';

const problems: readonly Problem[] = [
  { kind: 'step', cell: 'lstm', asks: 'c' },
  { kind: 'step', cell: 'lstm', asks: 'h' },
  { kind: 'step', cell: 'gru', asks: 'h' },
  { kind: 'step', cell: 'cifg', asks: 'c' },
  { kind: 'step', cell: 'lstm-1997', asks: 'c' },
  { kind: 'gate', cell: 'lstm', asks: 'f' },
  { kind: 'gate', cell: 'lstm', asks: 'g' },
  { kind: 'gate', cell: 'lstm', asks: 'f', silent: true },
  { kind: 'gate', cell: 'gru', asks: 'z' },
  { kind: 'gate', cell: 'rnn', asks: 'h' },
  { kind: 'carry' },
  { kind: 'memory', asks: 'half-life' },
  { kind: 'memory', asks: 'time constant' },
  { kind: 'memory', asks: 'left' },
  { kind: 'parameters', cell: 'lstm', way: 'keras' },
  { kind: 'parameters', cell: 'lstm', way: 'pytorch', bidirectional: true },
  { kind: 'parameters', cell: 'lstm', way: 'keras', stacked: true },
  { kind: 'parameters', cell: 'gru', way: 'pytorch' },
  { kind: 'parameters', cell: 'rnn', way: 'keras' },
  { kind: 'shape', library: 'keras', returns: 'sequences' },
  { kind: 'shape', library: 'pytorch', returns: 'state' },
  { kind: 'multiply-adds' },
  { kind: 'clip', by: 'norm' },
  { kind: 'clip', by: 'value' },
  { kind: 'step schedule' },
  { kind: 'windows' },
];

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

describe('Of 10,000 numeric questions', () => {
  const each = Math.ceil(10_000 / problems.length);
  it.each(problems.map((problem) => [JSON.stringify(problem), problem] as const))(
    'those of %s are clear, finite and the same from the same seed',
    (_, problem) => {
      for (let seed = 0; seed < each; seed++) {
        const { givens, answer, decimals, within, misses } = draw(problem, seed);
        for (const given of Object.values(givens)) expect(Number.isFinite(given)).toBe(true);
        for (const number of typeof answer === 'number' ? [answer] : answer) {
          expect(Number.isFinite(number)).toBe(true);
        }
        if (typeof answer === 'number' && decimals > 0) {
          const last = Math.abs(answer) * 10 ** decimals;
          expect(Math.abs((last % 1) - 0.5)).toBeGreaterThanOrEqual(0.02);
          expect(Number(answer.toFixed(decimals))).not.toBe(0);
          // Whoever rounds as asked is right.
          expect(Math.abs(Number(answer.toFixed(decimals)) - answer)).toBeLessThan(within);
        }
        expect(Object.keys(misses).length).toBeGreaterThan(0);
        for (const miss of Object.values(misses))
          expect(differ(answer, miss, 2 * within)).toBe(true);
        if (seed < 5) expect(draw(problem, seed)).toEqual(draw(problem, seed));
      }
    },
  );
});

describe('What the engine says agrees with the formula on paper', () => {
  it('for a step of the LSTM', () => {
    const { givens, answer } = draw({ kind: 'step', cell: 'lstm', asks: 'h' }, 7);
    const { cPrev = NaN, f = NaN, i = NaN, g = NaN, o = NaN } = givens;
    expect(answer).toBeCloseTo(o * Math.tanh(f * cPrev + i * g), 12);
  });

  it('for a step of the coupled cell', () => {
    const { givens, answer } = draw({ kind: 'step', cell: 'cifg', asks: 'c' }, 7);
    const { cPrev = NaN, f = NaN, g = NaN } = givens;
    expect(answer).toBeCloseTo(f * cPrev + (1 - f) * g, 12);
  });

  it('for a gate', () => {
    const { givens, answer } = draw({ kind: 'gate', cell: 'lstm', asks: 'f' }, 3);
    const { x = NaN, hPrev = NaN, wx = NaN, wh = NaN, b = NaN } = givens;
    expect(answer).toBeCloseTo(sigmoid(wx * x + wh * hPrev + b), 12);
  });

  it('for the gradient along the cell state', () => {
    const { givens, answer } = draw({ kind: 'carry' }, 2);
    const { f = NaN, k = NaN } = givens;
    expect(answer).toBeCloseTo(f ** k, 12);
  });

  it('for parameters in the way of Keras and of PyTorch', () => {
    const { givens, answer, misses } = draw({ kind: 'parameters', cell: 'lstm', way: 'keras' }, 5);
    const { X = NaN, H = NaN } = givens;
    expect(answer).toBe(4 * H * (H + X + 1));
    expect(misses['other library']).toBe(4 * H * (H + X) + 8 * H);
    const gru = draw({ kind: 'parameters', cell: 'gru', way: 'keras' }, 5);
    const { X: x = NaN, H: h = NaN } = gru.givens;
    expect(gru.answer).toBe(3 * h * (h + x) + 6 * h);
  });

  it('for a stack with a dense output, as the articles build it', () => {
    const problem: Problem = { kind: 'parameters', cell: 'lstm', way: 'keras', stacked: true };
    const { givens, answer } = draw(problem, 5);
    const { X = NaN, H = NaN } = givens;
    const stack = (x: number, h: number): number =>
      4 * h * (h + x + 1) + 4 * h * (2 * h + 1) + h + 1;
    expect(answer).toBe(stack(X, H));
    expect(stack(1, 50)).toBe(30_651);
  });
});
