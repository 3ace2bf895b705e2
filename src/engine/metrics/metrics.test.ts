import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../random';
import { accuracyOf, confusionOf, ratesOf } from './confusion';
import { correlation } from './correlation';
import { directionShare } from './direction';
import { errorsOf } from './errors';
import { lagOf } from './lag';
import { leastSquares } from './least-squares';

function walk(length: number, seed: number): Float64Array {
  const random = createRandom(seed);
  let level = 100;
  return Float64Array.from({ length }, () => (level += random.normal()));
}

describe('errors', () => {
  test('errors of +3 and −3 have a mean square of 9, not 0', () => {
    expect(errorsOf([3, -3], [0, 0])).toEqual({ mse: 9, mae: 3, rmse: 3 });
  });

  test('a column of predictions is judged entry by entry, never against every value', () => {
    expect(errorsOf([1, 2, 3], [1, 2, 3]).mse).toBe(0);
    expect(() => errorsOf([1, 2], [1, 2, 3])).toThrow('2 predictions');
    expect(() => errorsOf([], [])).toThrow();
  });
});

describe('confusion', () => {
  test('ten hits and ten false alarms are a recall of 1 and a precision of one half', () => {
    const said = Array.from({ length: 20 }, () => 1);
    const right = said.map((_, k) => (k < 10 ? 1 : 0));
    const confusion = confusionOf(said, right, 2);
    expect([...confusion.counts]).toEqual([0, 10, 0, 10]);
    expect(ratesOf(confusion, 1)).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
    expect(ratesOf(confusion, 0)).toEqual({ precision: null, recall: 0, f1: 0 });
    expect(accuracyOf(confusion)).toBe(0.5);
  });

  test('F1 is the harmonic mean of precision and recall', () => {
    const answers = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 1 });
    fc.assert(
      fc.property(answers, (pairs) => {
        const confusion = confusionOf(
          pairs.map(([said]) => said),
          pairs.map(([, right]) => right),
          3,
        );
        for (const of of [0, 1, 2]) {
          const { precision, recall, f1 } = ratesOf(confusion, of);
          if (precision === null || recall === null || precision + recall === 0) continue;
          expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
        }
      }),
    );
  });

  test('a class that does not exist is refused', () => {
    expect(() => confusionOf([2], [0], 2)).toThrow('Class 2 at 0');
    expect(accuracyOf(confusionOf([], [], 2))).toBeNull();
  });
});

describe('lag', () => {
  test('“tomorrow as today” is seen to come one step late, and a perfect forecast is not', () => {
    const series = walk(500, 3);
    const today = series.subarray(0, -1);
    const tomorrow = series.subarray(1);
    expect(lagOf(today, tomorrow, 5)).toMatchObject({ best: 1 });
    expect(lagOf(today, tomorrow, 5)?.correlations[1]).toBeCloseTo(1, 12);
    expect(lagOf(tomorrow, tomorrow, 5)).toMatchObject({ best: 0 });
  });

  test('what does not vary lines up with nothing', () => {
    expect(lagOf(new Float64Array(50), walk(50, 1), 5)).toBeNull();
    expect(correlation([1, 1], [1, 2])).toBeNull();
    expect(lagOf(walk(6, 1), walk(6, 1), 5)).toBeNull();
  });

  test('the direction is right where both move to the same side', () => {
    expect(directionShare([2, 0, 5, 9], [3, 2, 1, 5], [1, 1, 5, 5])).toBeCloseTo(1 / 3, 12);
    expect(directionShare([1], [5], [5])).toBeNull();
  });
});

describe('least squares', () => {
  test('finds a solution that no small step improves, for any matrix', () => {
    const entry = fc.double({ min: -10, max: 10, noNaN: true });
    const system = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.tuple(
          fc.array(entry, { minLength: rows * columns, maxLength: rows * columns }),
          fc.array(entry, { minLength: rows, maxLength: rows }),
        ),
      );
    fc.assert(
      fc.property(system, ([entries, wanted]) => {
        const columns = entries.length / wanted.length;
        const x = leastSquares(Float64Array.from(entries), Float64Array.from(wanted), columns);
        // Aᵀ (A x − b) = 0
        const rest = wanted.map((value, r) =>
          x.reduce((sum, factor, c) => sum + factor * (entries[r * columns + c] ?? 0), -value),
        );
        for (let c = 0; c < columns; c += 1) {
          const slope = rest.reduce((sum, e, r) => sum + e * (entries[r * columns + c] ?? 0), 0);
          expect(Math.abs(slope)).toBeLessThan(1e-5);
        }
      }),
    );
  });

  test('finds the rule of an autoregressive series, and of a wave that needs only two of four lags', () => {
    const wave = Float64Array.from({ length: 200 }, (_, k) => Math.sin(k / 4));
    const rows = 196;
    const matrix = new Float64Array(rows * 4);
    for (let r = 0; r < rows; r += 1) {
      for (let lag = 0; lag < 4; lag += 1) matrix[r * 4 + lag] = wave[r + 3 - lag] ?? 0;
    }
    const x = leastSquares(matrix, wave.slice(4), 4);
    expect(x.filter((factor) => factor === 0)).toHaveLength(2);
    const next = x.reduce((sum, factor, lag) => sum + factor * (wave[199 - lag] ?? 0), 0);
    expect(next).toBeCloseTo(Math.sin(50), 8);
  });

  test('says what does not fit', () => {
    expect(() => leastSquares(new Float64Array(5), new Float64Array(2), 2)).toThrow('5 numbers');
  });
});
