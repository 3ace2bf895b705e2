import { describe, expect, test } from 'vitest';
import { binaryCrossEntropy, categoricalCrossEntropy, meanSquaredError } from './losses';

// Against PyTorch's numbers the losses are checked in the golden test; here stands what can be worked out by hand.

function list(...entries: number[]): Float64Array {
  return Float64Array.from(entries);
}

test('the mean squared error is a mean over all entries', () => {
  const { value, gradient } = meanSquaredError(list(1, 5), list(0, 2));
  expect(value).toBe(5);
  expect([...gradient]).toEqual([1, 3]);
});

test('a coin that is guessed at evens costs log 2, whatever it shows', () => {
  expect(binaryCrossEntropy(list(0, 0), list(0, 1)).value).toBeCloseTo(Math.LN2, 15);
  expect(categoricalCrossEntropy(list(3, 3, -7, -7), [0, 1]).value).toBeCloseTo(Math.LN2, 15);
});

test('logits of ±1000 cost what they should, and neither overflow nor lose their gradient', () => {
  const binary = binaryCrossEntropy(list(1000, -1000, 1000, -1000), list(1, 0, 0, 1));
  expect(binary.value).toBe(500);
  expect([...binary.gradient]).toEqual([0, 0, 0.25, -0.25]);
  const categorical = categoricalCrossEntropy(list(1000, -1000, 1000, -1000), [0, 1]);
  expect(categorical.value).toBe(1000);
  expect([...categorical.gradient]).toEqual([0, 0, 0.5, -0.5]);
});

test('two classes cost what one logit, their difference, costs', () => {
  const [a, b] = [0.7, -1.9];
  const binary = binaryCrossEntropy(list(b - a), list(1));
  const categorical = categoricalCrossEntropy(list(a, b), [1]);
  expect(categorical.value).toBeCloseTo(binary.value, 14);
  expect(categorical.gradient[1]).toBeCloseTo(binary.gradient[0] ?? NaN, 14);
});

describe('a loss says what does not fit', () => {
  test.each([
    ['targets of another length', () => meanSquaredError(list(1, 2), list(1)), 'not 1 for 2'],
    ['nothing to judge', () => binaryCrossEntropy(list(), list()), 'not 0 for 0'],
    [
      'logits that do not divide into rows',
      () => categoricalCrossEntropy(list(1, 2, 3), [0, 1]),
      'do not divide into 2 rows',
    ],
    ['no rows', () => categoricalCrossEntropy(list(), []), 'do not divide into 0 rows'],
    [
      'a class that is not there',
      () => categoricalCrossEntropy(list(1, 2), [2]),
      'Class 2 of row 0',
    ],
    ['half a class', () => categoricalCrossEntropy(list(1, 2), [0.5]), 'Class 0.5 of row 0'],
  ])('%s', (_, loss, message) => {
    expect(loss).toThrow(message);
  });
});
