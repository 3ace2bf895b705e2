import { expect, test } from 'vitest';
import { adamDefaults, adamStart, adamUpdate } from './adam';

// Against PyTorch's numbers Adam is checked in the golden test.

test('the first step goes by the learning rate against the sign of the gradient, however large it is', () => {
  const parameters = [Float64Array.of(1, 1), Float64Array.of(1)];
  const gradients = [Float64Array.of(1e3, -1e-3), Float64Array.of(0)];
  adamUpdate(adamStart(parameters), parameters, gradients, { ...adamDefaults, learningRate: 0.1 });
  expect(parameters[0]?.[0]).toBeCloseTo(0.9, 5);
  expect(parameters[0]?.[1]).toBeCloseTo(1.1, 5);
  expect(parameters[1]?.[0]).toBe(1);
});

test('it finds the bottom of a valley that is a thousand times steeper one way than the other', () => {
  const parameters = [Float64Array.of(3, -2)];
  let state = adamStart(parameters);
  for (let k = 0; k < 2000; k++) {
    const [x = NaN, y = NaN] = parameters[0] ?? [];
    state = adamUpdate(state, parameters, [Float64Array.of(1000 * x, y)], {
      ...adamDefaults,
      learningRate: 0.02,
    });
  }
  expect(state.updates).toBe(2000);
  expect(parameters[0]?.[0]).toBeCloseTo(0, 3);
  expect(parameters[0]?.[1]).toBeCloseTo(0, 3);
});

test('arrays that do not fit are refused', () => {
  const parameters = [Float64Array.of(1, 2)];
  expect(() => adamUpdate(adamStart(parameters), parameters, [Float64Array.of(1)])).toThrow(
    'Array 0',
  );
  expect(() => adamUpdate(adamStart([]), parameters, parameters)).toThrow('Array 0');
});
