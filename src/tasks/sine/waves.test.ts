import { expect, test } from 'vitest';
import { createRandom } from '../../engine/random';
import { SHOWN, sineForecast, STEPS, valuesOf } from './waves';

test('the target of every step of a wave is the input of the next', () => {
  const { sequence, target } = sineForecast().heldOut;
  const { steps, batch, input } = sequence;
  expect(target.subarray(0, (steps - 1) * batch)).toEqual(input.subarray(batch));
});

test('training never draws a period from 24 to 26 steps, where the held-out waves are', () => {
  const forecast = sineForecast();
  const random = createRandom(3);
  for (let draw = 0; draw < 50; draw += 1) {
    const { sequence, target } = forecast.sample(random);
    const { batch, input } = sequence;
    for (let b = 0; b < batch; b += 1) {
      // A wave satisfies x(t − 1) + x(t + 1) = 2 cos(2π / period) · x(t); taken where x(t) is largest.
      const xs = input.filter((_, k) => k % batch === b);
      const t = xs
        .subarray(1, -1)
        .reduce((best, x, k) => (Math.abs(x) > Math.abs(xs[best] ?? 0) ? k + 1 : best), 1);
      const cosine = ((xs[t - 1] ?? NaN) + (xs[t + 1] ?? NaN)) / (2 * (xs[t] ?? NaN));
      const period = (2 * Math.PI) / Math.acos(cosine);
      expect(period).toBeGreaterThan(19.999);
      expect(period).toBeLessThan(30.001);
      expect(Math.abs(period - 25)).toBeGreaterThan(0.999);
    }
    expect(target).toHaveLength(input.length);
  }
});

test('the wave that is shown is one of those held out', () => {
  const { sequence } = sineForecast().heldOut;
  const shown = valuesOf(SHOWN, 0, STEPS);
  const columns = Array.from({ length: sequence.batch }, (_, b) =>
    sequence.input.filter((_, k) => k % sequence.batch === b),
  );
  expect(columns.filter((column) => column.every((value, t) => value === shown[t]))).toHaveLength(
    1,
  );
});
