import { expect, test } from 'vitest';
import { nodeOf } from '../graph';
import { lossAt } from '../loss-at';
import { randomLoss, randomRun } from '../reference/random-run.fixture';
import { runBackward } from '../reference/run-backward';
import { runForward } from '../reference/run-forward';
import { valueAt } from '../trace';
import { heldProducts, normsOf } from './gradient-flow';

/** Nothing but the forget gate leads from one cell state to the next. */
const CELL = `f = sigmoid(V @ x + b)
c = f * c_prev + U @ x
h = tanh(c)`;

function example() {
  const run = randomRun(CELL, { batch: 1, steps: 6, directions: 2 });
  return { run, trace: runForward(run.model, run.weights, run.sequence) };
}

test('norms are those of the gradients of one timestep', () => {
  const { run, trace } = example();
  const gradients = runBackward(trace, randomLoss(run)(trace).seeds);
  const values = gradients.lanes[1]?.values[nodeOf(trace.model.graph, 'c').index] ?? [];
  const norms = normsOf(trace, gradients, 'c', 1);
  expect(norms).toHaveLength(6);
  expect(norms[2]).toBeCloseTo(Math.hypot(...values.slice(6, 9)), 14);
  expect(() => normsOf(trace, gradients, 'b')).toThrow('no gradients over time of b');
  expect(() => normsOf(trace, gradients, 'c', 2)).toThrow('lane 2');
});

test.each([
  { lane: 0, from: 4, behind: [5], along: [0, 1, 2, 3, 4] },
  { lane: 1, from: 1, behind: [0], along: [5, 4, 3, 2, 1] },
])(
  'the product of forget gates is the gradient along the cell, lane $lane',
  ({ lane, from, behind, along }) => {
    const { trace } = example();
    const { seeds } = lossAt(trace, { of: 'hidden', at: from, output: 0 }, null);
    const ofCell =
      runBackward(trace, seeds).lanes[lane]?.values[nodeOf(trace.model.graph, 'c').index] ?? [];
    const products = heldProducts(trace, lane, 'f', from);
    for (const t of along) {
      for (const unit of [0, 1, 2]) {
        const product = products[t * 3 + unit] ?? NaN;
        const whole = ofCell[t * 3 + unit] ?? NaN;
        expect(whole / (ofCell[from * 3 + unit] ?? NaN)).toBeCloseTo(product, 13);
      }
    }
    expect(products.slice(from * 3, from * 3 + 3)).toEqual(Float64Array.of(1, 1, 1));
    const [first = NaN, second = NaN] = along.slice(-2);
    expect(products[first * 3]).toBe(valueAt(trace, 'f', second, lane)[0]);
    for (const t of behind) expect(products[t * 3]).toBeNaN();
  },
);

test('a state that is carried over whole keeps everything', () => {
  const { trace } = example();
  expect([...heldProducts(trace, 0, null, 5)].every((product) => product === 1)).toBe(true);
});

test('a gate that all units share is every unit’s', () => {
  const run = randomRun('f = sigmoid(0.3)\nh = f * h_prev + V @ x', { batch: 1, steps: 3 });
  const trace = runForward(run.model, run.weights, run.sequence);
  const [f = NaN] = valueAt(trace, 'f', 0);
  expect([...heldProducts(trace, 0, 'f', 2)]).toEqual([f * f, f * f, f * f, f, f, f, 1, 1, 1]);
});
