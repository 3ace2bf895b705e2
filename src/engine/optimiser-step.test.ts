import { describe, expect, test } from 'vitest';
import { lossAt } from './loss-at';
import type { Weights } from './model';
import { clipByNorm, clipByValue, stepOf, type OptimiserSettings } from './optimiser-step';
import { randomRun } from './reference/random-run.fixture';
import { runBackward } from './reference/run-backward';
import { runForward } from './reference/run-forward';
import { arraysOf, weightGradients } from './reference/weight-gradients';

// Against PyTorch's numbers clipping and Adam are checked in the golden test.

const choice = { of: 'hidden', at: 'every', output: 0 } as const;

function example() {
  const { model, weights, sequence } = randomRun('h = tanh(W @ [h_prev, x] + b)', { batch: 1 });
  const lossOf = (given: Weights) => lossAt(runForward(model, given, sequence), choice, null);
  const gradientsOf = (given: Weights): Weights => {
    const trace = runForward(model, given, sequence);
    return weightGradients(model, runBackward(trace, lossOf(given).seeds));
  };
  return { model, weights, lossOf, gradientsOf };
}

const sgd: OptimiserSettings = { optimiser: 'sgd', rate: 0.01, clip: null };

describe('a step', () => {
  const { model, weights, lossOf, gradientsOf } = example();
  const gradients = gradientsOf(weights);

  test('of SGD takes rate × gradient off every weight, and the loss falls as it foretells', () => {
    const {
      weights: after,
      norm,
      clippedNorm,
      scale,
      state,
    } = stepOf(model, weights, gradients, { ...sgd, rate: 1e-4 });
    const w = weights.lanes[0]?.get('W')?.[2] ?? NaN;
    expect(after.lanes[0]?.get('W')?.[2]).toBe(w - 1e-4 * (gradients.lanes[0]?.get('W')?.[2] ?? 0));
    expect([scale, state]).toEqual([1, null]);
    expect(clippedNorm).toBe(norm);
    const fall = lossOf(weights).value - lossOf(after).value;
    expect(fall / (1e-4 * norm * norm)).toBeCloseTo(1, 3);
  });

  test('leaves what it is given as it was', () => {
    const before = structuredClone({ weights, gradients });
    const first = stepOf(model, weights, gradients, { ...sgd, optimiser: 'adam', clip: 0.1 });
    const kept = structuredClone(first.state);
    stepOf(model, first.weights, gradients, { ...sgd, optimiser: 'adam' }, first.state);
    expect({ weights, gradients }).toEqual(before);
    expect(first.state).toEqual(kept);
  });

  test('is no longer than clipping allows', () => {
    const {
      norm,
      clippedNorm,
      scale,
      gradients: clipped,
    } = stepOf(model, weights, gradients, {
      ...sgd,
      clip: 0.25,
    });
    expect(norm).toBeGreaterThan(0.25);
    expect(clippedNorm).toBeCloseTo(0.25, 5);
    expect(clippedNorm).toBeLessThan(0.25);
    expect(clipByNorm(arraysOf(model, clipped), 1).norm).toBeCloseTo(clippedNorm, 14);
    expect(scale).toBeCloseTo(0.25 / norm, 5);
  });

  test('of Adam begins with the learning rate in every weight, and remembers', () => {
    const settings: OptimiserSettings = { optimiser: 'adam', rate: 0.01, clip: null };
    const first = stepOf(model, weights, gradients, settings);
    arraysOf(model, first.weights).forEach((array, place) => {
      array.forEach((entry, k) => {
        const before = arraysOf(model, weights)[place]?.[k] ?? NaN;
        expect(Math.abs(entry - before)).toBeCloseTo(0.01, 5);
      });
    });
    const second = stepOf(model, first.weights, gradients, settings, first.state);
    expect(second.state?.updates).toBe(2);
  });

  test('with gradients of another model is refused', () => {
    const other = {
      lanes: [
        new Map([
          ['W', Float64Array.of(1)],
          ['b', Float64Array.of(1)],
        ]),
      ],
    };
    expect(() => stepOf(model, weights, { ...other, readout: null }, sgd)).toThrow(
      'differ in length',
    );
  });
});

test('clipping by norm shortens, never lengthens; by value it cuts each entry', () => {
  const arrays = [Float64Array.of(3), Float64Array.of(4, 0)];
  expect(clipByNorm(arrays, 1)).toEqual({ norm: 5, scale: 1 / (5 + 1e-6) });
  expect(clipByNorm(arrays, 10)).toEqual({ norm: 5, scale: 1 });
  expect(clipByNorm([new Float64Array(3)], 1)).toEqual({ norm: 0, scale: 1 });
  expect(clipByValue([Float64Array.of(-3, 0.2), Float64Array.of(4)], 0.5)).toEqual([
    Float64Array.of(-0.5, 0.2),
    Float64Array.of(0.5),
  ]);
});
