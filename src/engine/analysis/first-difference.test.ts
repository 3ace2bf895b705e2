import { describe, expect, test } from 'vitest';
import { cells } from '../../cells/catalogue';
import { randomRun, type Sizes } from '../reference/random-run.fixture';
import { runForward } from '../reference/run-forward';
import { valueAt } from '../trace';
import { firstDifference } from './first-difference';
import { runWith, valueOf, type Place } from './place';

const LSTM = cells.find(({ id }) => id === 'lstm')?.equations ?? '';

function traceOf(sizes: Sizes = {}, equations = LSTM) {
  const run = randomRun(equations, { batch: 1, steps: 5, ...sizes });
  return runForward(run.model, run.weights, run.sequence);
}

test('a run and its repetition do not differ, not even in what is not a number', () => {
  expect(firstDifference(traceOf(), traceOf())).toBeNull();
  const trace = traceOf();
  const place: Place = { kind: 'input', timestep: 0, feature: 0 };
  expect(firstDifference(runWith(trace, place, NaN), runWith(trace, place, NaN))).toBeNull();
});

describe('two runs part', () => {
  const trace = traceOf({ layers: 2, directions: 2 });
  const nudged = (place: Place) => runWith(trace, place, (valueOf(trace, place) ?? NaN) + 0.5);

  test('where another input is first read', () => {
    const place: Place = { kind: 'input', timestep: 3, feature: 1 };
    const other = nudged(place);
    const { causes, parting } = firstDifference(trace, other) ?? {};
    expect(causes).toEqual([{ ...place, a: valueOf(trace, place), b: valueOf(other, place) }]);
    expect(parting).toEqual({
      lane: 0,
      timestep: 3,
      node: 'W_f @ [h_prev, x]',
      unit: 0,
      a: valueAt(trace, 'W_f @ [h_prev, x]', 3)[0],
      b: valueAt(other, 'W_f @ [h_prev, x]', 3)[0],
    });
  });

  test('where another weight is first used: in the layer and from the end that it belongs to', () => {
    const place: Place = { kind: 'weight', lane: 3, name: 'b_i', index: 1 };
    const { causes, parting } = firstDifference(trace, nudged(place)) ?? {};
    expect(causes).toMatchObject([{ ...place }]);
    expect(parting).toMatchObject({
      lane: 3,
      timestep: 4,
      node: 'W_i @ [h_prev, x] + b_i',
      unit: 1,
    });
  });

  test('where another state is begun from', () => {
    const place: Place = { kind: 'initial', lane: 1, state: 'c', unit: 2 };
    const { causes, parting } = firstDifference(trace, nudged(place)) ?? {};
    expect(causes).toMatchObject([{ ...place }]);
    expect(parting).toMatchObject({ lane: 1, timestep: 4, node: 'f * c_prev', unit: 2 });
  });

  test('where a value is held', () => {
    const other = nudged({ kind: 'value', lane: 0, node: 'o', unit: 1, timestep: 2 });
    expect(firstDifference(trace, other)).toMatchObject({
      causes: [{ kind: 'holds' }],
      parting: { lane: 0, timestep: 2, node: 'o', unit: 1 },
    });
  });

  test('nowhere, where only the read-out is another', () => {
    const read = traceOf({ readout: { on: 'every', size: 2 } });
    const place: Place = { kind: 'weight', lane: 'readout', name: 'b_y', index: 1 };
    const { causes, parting } = firstDifference(read, runWith(read, place, 9)) ?? {};
    expect(causes).toMatchObject([{ ...place, b: 9 }]);
    expect(parting).toBeNull();
  });

  test('of different cells among the values that both compute', () => {
    const gru = traceOf({}, cells.find(({ id }) => id === 'gru')?.equations);
    const { causes, parting } = firstDifference(traceOf(), gru) ?? {};
    expect(causes?.[0]).toEqual({ kind: 'equations' });
    expect(parting).toMatchObject({ lane: 0, timestep: 0, node: 'h', unit: 0 });
  });

  test('of different sizes over the lanes and timesteps that both have', () => {
    const longer = firstDifference(traceOf(), traceOf({ steps: 6 }));
    expect(longer?.causes).toContainEqual({ kind: 'sizes' });
    const wider = firstDifference(traceOf(), traceOf({ hiddenSize: 4 }));
    expect(wider?.causes[0]).toEqual({ kind: 'sizes' });
    expect(wider?.parting).toBeNull();
  });
});
