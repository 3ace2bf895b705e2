import { expect, test } from 'vitest';
import { lossAt } from '../loss-at';
import { randomRun, type Sizes } from '../reference/random-run.fixture';
import { runForward } from '../reference/run-forward';
import { checkGradient } from './central-difference';
import { runBackward } from '../reference/run-backward';
import { sensitivityOf } from './sensitivity';

function traceOf(sizes: Sizes) {
  const run = randomRun('h = tanh(W @ [h_prev, x] + b)', { batch: 1, steps: 5, ...sizes });
  return runForward(run.model, run.weights, run.sequence);
}

test('an output cannot be moved by what comes after it, unless something runs from the end', () => {
  const readout = { on: 'every', size: 2 } as const;
  const { norms } = sensitivityOf(traceOf({ readout, layers: 2 }), { at: 2, output: 1 });
  expect([...norms].map((norm) => norm > 0)).toEqual([true, true, true, false, false]);
  expect([...norms.slice(3)]).toEqual([0, 0]);
  const both = sensitivityOf(traceOf({ readout, directions: 2 }), { at: 2, output: 1 });
  expect([...both.norms].every((norm) => norm > 0)).toBe(true);
});

test('is how much the output moves with the input', () => {
  const trace = traceOf({ readout: { on: 'every', size: 2 } });
  const { values, norms } = sensitivityOf(trace, { at: 3, output: 0 });
  const at = { of: 'output', at: 3, output: 0 } as const;
  for (let k = 0; k < 10; k++) {
    const { numerical } = checkGradient(
      trace,
      { kind: 'input', timestep: Math.floor(k / 2), feature: k % 2 },
      1e-5,
      (other) => lossAt(other, at, null).value,
      runBackward(trace, lossAt(trace, at, null).seeds),
    );
    expect(values[k]).toBeCloseTo(numerical, 9);
  }
  expect(norms[1]).toBeCloseTo(Math.hypot(values[2] ?? NaN, values[3] ?? NaN), 14);
});

test('without a read-out it is that of a unit, and of a read-out on the last step of its one answer', () => {
  const bare = traceOf({ directions: 2 });
  const ofUnit = sensitivityOf(bare, { at: 1, output: 4 });
  // Unit 1 of the backward direction.
  expect([...ofUnit.norms].map((norm) => norm > 0)).toEqual([false, true, true, true, true]);
  const last = traceOf({ readout: { on: 'last', size: 1 } });
  expect(sensitivityOf(last, { at: 4, output: 0 }).norms.every((norm) => norm > 0)).toBe(true);
});

test('an output that is not there is refused', () => {
  const trace = traceOf({ readout: { on: 'every', size: 2 } });
  expect(() => sensitivityOf(trace, { at: 5, output: 0 })).toThrow('no output 0 at timestep 5');
  expect(() => sensitivityOf(trace, { at: 0, output: 2 })).toThrow('no output 2');
});
