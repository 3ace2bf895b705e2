import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cells } from '../../cells/catalogue';
import { lossAt } from '../loss-at';
import type { Hold, Trace } from '../model';
import { randomRun } from '../reference/random-run.fixture';
import { runBackward } from '../reference/run-backward';
import { runForward } from '../reference/run-forward';
import { checkGradient, USUAL_STEP } from './central-difference';
import type { Place } from './place';

const STEPS = 4;

const hold: Hold = { lane: 2, node: 'h', unit: 1, timestep: 1, value: 0.4 };

function example(equations: string, holds: readonly Hold[] = [hold]) {
  const run = randomRun(equations, {
    batch: 1,
    steps: STEPS,
    layers: 2,
    directions: 2,
    readout: { on: 'every', size: 2 },
  });
  const trace = runForward(run.model, run.weights, run.sequence, holds);
  const goal = { loss: 'squared error', target: new Float64Array(STEPS * 2).fill(0.5) } as const;
  const at = (other: Trace) => lossAt(other, { of: 'error', at: 'every', output: 1 }, goal);
  const gradients = runBackward(trace, at(trace).seeds);
  return { trace, gradients, lossOf: (other: Trace) => at(other).value };
}

/** Any number of a run of that trace. */
function placeIn({ model: { graph }, lanes, weights }: Trace): fc.Arbitrary<Place> {
  const lane = fc.nat(lanes.length - 1);
  const unit = fc.nat(2);
  const timestep = fc.nat(STEPS - 1);
  const weight = fc
    .tuple(lane, fc.constantFrom(...graph.parameters), fc.nat())
    .map(([of, name, index]): Place => {
      const size = weights.lanes[of]?.get(name)?.length ?? 1;
      return { kind: 'weight', lane: of, name, index: index % size };
    });
  return fc.oneof(
    weight,
    fc.nat(11).map((index): Place => ({ kind: 'weight', lane: 'readout', name: 'W_y', index })),
    fc.nat(1).map((index): Place => ({ kind: 'weight', lane: 'readout', name: 'b_y', index })),
    fc.record({ kind: fc.constant('input' as const), timestep, feature: fc.nat(1) }),
    fc.record({
      kind: fc.constant('initial' as const),
      lane,
      state: fc.constantFrom(...graph.states),
      unit,
    }),
    fc.record({
      kind: fc.constant('value' as const),
      lane,
      node: fc.constantFrom(...graph.equations),
      unit,
      timestep,
    }),
  );
}

describe.each(cells.map((cell) => ({ id: cell.id, cell })))('$id', ({ cell }) => {
  const { trace, gradients, lossOf } = example(cell.equations);

  test('any weight, input, state or value agrees with two runs beside it', () => {
    fc.assert(
      fc.property(placeIn(trace), (place) => {
        const check = checkGradient(trace, place, USUAL_STEP, lossOf, gradients);
        const error = Math.abs(check.backpropagated - check.numerical);
        expect(error).toBeLessThan(1e-6 * Math.max(1e-2, Math.abs(check.numerical)));
      }),
      { seed: 4, numRuns: 150 },
    );
  });
});

describe('a check', () => {
  const { trace, gradients, lossOf } = example(cells[0]?.equations ?? '');
  const weight: Place = { kind: 'weight', lane: 0, name: 'W_f', index: 3 };

  test('runs the model twice, and shows both losses', () => {
    const { above, below, step, numerical, backpropagated, relativeError, resolution } =
      checkGradient(trace, weight, 1e-4, lossOf, gradients);
    const changed = (by: number): number => {
      const tensors = new Map(trace.weights.lanes[0]);
      const values = Float64Array.from(tensors.get('W_f') ?? []);
      values[3] = (values[3] ?? NaN) + by;
      const weights = {
        ...trace.weights,
        lanes: trace.weights.lanes.map((own, k) => (k === 0 ? tensors.set('W_f', values) : own)),
      };
      return lossOf(runForward(trace.model, weights, trace.sequence, trace.holds));
    };
    expect([above, below, step]).toEqual([changed(1e-4), changed(-1e-4), 1e-4]);
    expect(numerical).toBeCloseTo((above - below) / 2e-4, 10);
    expect(relativeError).toBe(
      Math.abs(backpropagated - numerical) /
        Math.max(Math.abs(backpropagated), Math.abs(numerical)),
    );
    expect(resolution).toBeGreaterThan(0);
    expect(resolution).toBeLessThan(1e-10);
  });

  test('finds a gradient that is wrong', () => {
    const wrong = structuredClone(gradients);
    const { index } = trace.model.graph.byId.get('W_f') ?? { index: -1 };
    const entries = wrong.lanes[0]?.values[index] ?? new Float64Array();
    entries[3] = (entries[3] ?? NaN) * 1.001;
    expect(checkGradient(trace, weight, 1e-5, lossOf, wrong).relativeError).toBeCloseTo(1e-3, 5);
  });

  test('errs with the square of its step', () => {
    const errorAt = (step: number) =>
      checkGradient(trace, weight, step, lossOf, gradients).relativeError;
    expect(errorAt(0.2) / errorAt(0.1)).toBeGreaterThan(3.5);
    expect(errorAt(0.2) / errorAt(0.1)).toBeLessThan(4.5);
  });

  test('leaves the run as it was', () => {
    const before = structuredClone({ weights: trace.weights, sequence: trace.sequence });
    const initial: Place = { kind: 'initial', lane: 1, state: 'c', unit: 0 };
    checkGradient(trace, weight, 1e-3, lossOf, gradients);
    checkGradient(trace, initial, 1e-3, lossOf, gradients);
    expect({ weights: trace.weights, sequence: trace.sequence }).toEqual(before);
  });

  test('of a run that begins from zeros nudges the zeros', () => {
    const { initial, ...sequence } = trace.sequence;
    expect(initial).toBeDefined();
    const fromZeros = runForward(trace.model, trace.weights, sequence);
    const loss = lossAt(fromZeros, { of: 'hidden', at: 'last', output: 0 }, null);
    const check = checkGradient(
      fromZeros,
      { kind: 'initial', lane: 0, state: 'c', unit: 2 },
      1e-5,
      (other) => lossAt(other, { of: 'hidden', at: 'last', output: 0 }, null).value,
      runBackward(fromZeros, loss.seeds),
    );
    expect(check.backpropagated).not.toBe(0);
    expect(check.relativeError).toBeLessThan(1e-6);
  });

  test('of what is not there is refused', () => {
    const check =
      (place: Place, step = 1e-5) =>
      () =>
        checkGradient(trace, place, step, lossOf, gradients);
    expect(check({ ...weight, index: 999 })).toThrow('no such number');
    expect(check({ kind: 'input', timestep: 99, feature: 0 })).toThrow('no such number');
    expect(check({ kind: 'initial', lane: 0, state: 'n', unit: 0 })).toThrow('no such number');
    const value: Place = { kind: 'value', lane: 0, node: 'f * c_prev', unit: 0, timestep: 0 };
    expect(check(value)).toThrow('could be held');
    expect(check(weight, 0)).toThrow('step must be above 0');
  });
});
