import { describe, expect, test } from 'vitest';
import { cells } from '../../cells/catalogue';
import { nodeOf } from '../graph';
import { randomLoss, randomRun } from '../reference/random-run.fixture';
import { runBackward } from '../reference/run-backward';
import { runForward } from '../reference/run-forward';
import { bandsOf, contributionsOf } from './contributions';

function example(equations: string) {
  const run = randomRun(equations, { steps: 5, layers: 2, directions: 2 });
  const holds = [{ lane: 1, node: 'h', unit: 0, timestep: 3, value: 0.2 }];
  const trace = runForward(run.model, run.weights, run.sequence, holds);
  return { trace, gradients: runBackward(trace, randomLoss(run)(trace).seeds) };
}

describe.each(cells.map((cell) => ({ id: cell.id, cell })))('$id', ({ cell }) => {
  test('what every timestep adds to a weight’s gradient adds up to it', () => {
    const { trace, gradients } = example(cell.equations);
    trace.lanes.forEach((_, lane) => {
      for (const name of trace.model.graph.parameters) {
        const { index } = nodeOf(trace.model.graph, name);
        const whole = gradients.lanes[lane]?.values[index] ?? new Float64Array();
        const parts = contributionsOf(trace, gradients, lane, name);
        expect(parts).toHaveLength(5 * whole.length);
        whole.forEach((gradient, k) => {
          const entries = [0, 1, 2, 3, 4].map((t) => parts[t * whole.length + k] ?? NaN);
          const scale = Math.max(1e-3, ...entries.map(Math.abs));
          const sum = entries.reduce((a, b) => a + b, 0);
          expect(Math.abs(sum - gradient) / scale).toBeLessThan(1e-12);
        });
      }
    });
  });
});

test('the outer product of what comes back and what went in, in a plain RNN', () => {
  const { trace, gradients } = example('h = tanh(W @ [h_prev, x] + b)');
  const row = (id: string, arrays: readonly Float64Array[] | undefined, size: number) =>
    arrays?.[nodeOf(trace.model.graph, id).index]?.slice(2 * 2 * size, (2 * 2 + 1) * size) ?? [];
  const second = (id: string, arrays: readonly Float64Array[] | undefined, size: number) =>
    arrays?.[nodeOf(trace.model.graph, id).index]?.slice((2 * 2 + 1) * size, (2 * 2 + 2) * size) ??
    [];
  const delta = gradients.lanes[0]?.values;
  const values = trace.lanes[0]?.values;
  const parts = contributionsOf(trace, gradients, 0, 'W').slice(2 * 15, 3 * 15);
  parts.forEach((part, k) => {
    const [i, j] = [Math.floor(k / 5), k % 5];
    const product = [row, second].reduce(
      (sum, of) =>
        sum +
        (of('W @ [h_prev, x] + b', delta, 3)[i] ?? NaN) * (of('[h_prev, x]', values, 5)[j] ?? NaN),
      0,
    );
    expect(part).toBeCloseTo(product, 13);
  });
});

test('bands along the gradient add up to its size', () => {
  const { trace, gradients } = example(cells[0]?.equations ?? '');
  const whole = gradients.lanes[0]?.values[nodeOf(trace.model.graph, 'W_f').index] ?? [];
  const { along, norms, norm } = bandsOf(contributionsOf(trace, gradients, 0, 'W_f'), whole.length);
  expect(norm).toBeCloseTo(Math.hypot(...whole), 13);
  expect(along.reduce((sum, part) => sum + part, 0)).toBeCloseTo(norm, 13);
  along.forEach((part, t) => {
    expect(Math.abs(part)).toBeLessThanOrEqual((norms[t] ?? NaN) * (1 + 1e-12));
  });
});

test('a band against the gradient is below 0, and without a gradient there are none', () => {
  expect([...bandsOf(Float64Array.of(3, 4, -1.5, -2), 2).along]).toEqual([5, -2.5]);
  expect([...bandsOf(Float64Array.of(3, 4, -3, -4), 2).along]).toEqual([0, 0]);
});

test('only parameters add up over time', () => {
  const { trace, gradients } = example('h = tanh(W @ [h_prev, x] + b)');
  expect(() => contributionsOf(trace, gradients, 0, 'h')).toThrow('no parameter h');
  expect(() => contributionsOf(trace, gradients, 9, 'W')).toThrow('lane 9');
});
