import { expect, it } from 'vitest';
import { sparklinePath } from './sparkline';

it('A small line goes from −full at the bottom to full at the top, from edge to edge', () => {
  expect(sparklinePath(Float64Array.of(-2, 0, 2), 2, 80, 20)).toBe('M0.0,20.0L40.0,10.0L80.0,0.0');
});

it('A single fast swing among many timesteps is still to be seen', () => {
  const values = new Float64Array(5000);
  values[2501] = 1;
  const path = sparklinePath(values, 1, 80, 20);
  expect(path).toContain(',0.0');
  expect(path.split('L').length).toBeLessThan(2 * 2 * 80);
});

it('What is no number is left out', () => {
  expect(sparklinePath(Float64Array.of(NaN, NaN), 1, 80, 20)).toBe('');
  expect(sparklinePath(Float64Array.of(0, NaN, 1), 1, 80, 20)).toBe('M0.0,10.0L80.0,0.0');
});
