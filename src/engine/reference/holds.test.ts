import { describe, expect, test } from 'vitest';
import { CLASSIC_CELLS } from '../classic-cells.fixture';
import { nodeOf } from '../graph';
import type { Hold, Tensors, Trace } from '../model';
import { valueAt } from '../trace';
import { heldEntriesOf } from './holds';
import { normals, randomRun, type Run } from './random-run.fixture';
import { runBackward } from './run-backward';
import { runForward } from './run-forward';
import { arraysOf, weightGradients } from './weight-gradients';

const LSTM = CLASSIC_CELLS['lstm'] ?? '';
const GRU = CLASSIC_CELLS['gru'] ?? '';

function held(run: Run, ...holds: readonly Hold[]): Trace {
  return runForward(run.model, run.weights, run.sequence, holds);
}

const hold = (node: string, value: number, change: Partial<Hold> = {}): Hold => ({
  lane: 0,
  node,
  unit: null,
  timestep: null,
  value,
  ...change,
});

type Vectors = Record<'f' | 'i' | 'g' | 'o' | 'c' | 'h', number[]>;

/** The LSTM's step by hand; `change` sets a value as soon as it is there. */
function lstmStep(
  tensors: Tensors,
  previous: { readonly h: readonly number[]; readonly c: readonly number[] },
  x: readonly number[],
  change: (node: string, values: number[]) => void,
): Vectors {
  const joined = [...previous.h, ...x];
  const made = (node: string, values: number[]): number[] => {
    change(node, values);
    return values;
  };
  const layer = (gate: string, act: (z: number) => number): number[] => {
    const rows = tensors.get(`W_${gate}`) ?? new Float64Array();
    const bias = tensors.get(`b_${gate}`) ?? new Float64Array();
    const sums = Array.from(bias, (b, k) =>
      joined.reduce((sum, entry, j) => sum + (rows[k * joined.length + j] ?? NaN) * entry, b),
    );
    return made(gate, sums.map(act));
  };
  const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
  const f = layer('f', sigmoid);
  const i = layer('i', sigmoid);
  const g = layer('g', Math.tanh);
  const c = made(
    'c',
    f.map((share, k) => share * (previous.c[k] ?? NaN) + (i[k] ?? NaN) * (g[k] ?? NaN)),
  );
  const o = layer('o', sigmoid);
  const h = made(
    'h',
    o.map((share, k) => share * Math.tanh(c[k] ?? NaN)),
  );
  return { f, i, g, o, c, h };
}

describe('A value that is held', () => {
  const holds = [
    hold('f', 0, { unit: 1, timestep: 2 }),
    hold('o', 1, { timestep: 3 }),
    hold('g', -0.25, { unit: 0 }),
    hold('c', 4, { unit: 2, timestep: 1 }),
    hold('h', 0.5, { unit: 0, timestep: 0 }),
  ];

  test('stands where it is held, and all else follows the equations of an LSTM', () => {
    const run = randomRun(LSTM, { steps: 5, batch: 1 });
    const trace = held(run, ...holds);
    const { initial, input } = run.sequence;
    const start = (state: string): number[] => [...(initial?.[0]?.get(state) ?? [])];
    let last = { h: start('h'), c: start('c') };
    for (let t = 0; t < 5; t++) {
      const step = lstmStep(
        run.weights.lanes[0] ?? new Map(),
        last,
        [...input.slice(2 * t, 2 * t + 2)],
        (node, values) => {
          for (const one of holds) {
            if (one.node !== node || (one.timestep ?? t) !== t) continue;
            values.forEach((_, k) => {
              if ((one.unit ?? k) === k) values[k] = one.value;
            });
          }
        },
      );
      for (const [node, values] of Object.entries(step)) {
        const found = valueAt(trace, node, t);
        values.forEach((value, k) => {
          expect(found[k], `${node} ${k} at ${t}`).toBeCloseTo(value, 13);
        });
      }
      last = step;
    }
  });

  test('changes nothing before its timestep and everything that is made of it after', () => {
    const run = randomRun(GRU, { steps: 6 });
    const free = held(run);
    const trace = held(run, hold('z', 1, { timestep: 3 }));
    const size = free.output.length / 6;
    expect(trace.output.slice(0, 3 * size)).toEqual(free.output.slice(0, 3 * size));
    for (let t = 3; t < 6; t++) {
      expect(valueAt(trace, 'h', t)).not.toEqual(valueAt(free, 'h', t));
    }
    // An update gate of 1 keeps the state, entry by entry.
    expect(valueAt(trace, 'h', 3)).toEqual(valueAt(trace, 'h', 2));
  });

  test('is held in every row of the batch', () => {
    const run = randomRun(LSTM, { batch: 3 });
    const trace = held(run, hold('i', 0.125, { unit: 1, timestep: 2 }));
    for (let row = 0; row < 3; row++) expect(valueAt(trace, 'i', 2, 0, row)[1]).toBe(0.125);
  });

  test('gives way to a later hold on the same entry, and only there', () => {
    const run = randomRun(LSTM, { batch: 1 });
    const all = hold('f', 0.25);
    const one = hold('f', 0.75, { unit: 1, timestep: 2 });
    const f = (trace: Trace): readonly number[][] =>
      [0, 1, 2, 3].map((t) => [...valueAt(trace, 'f', t)]);
    const quarter = [0.25, 0.25, 0.25];
    expect(f(held(run, all, one))).toEqual([quarter, quarter, [0.25, 0.75, 0.25], quarter]);
    expect(f(held(run, one, all))).toEqual([quarter, quarter, quarter, quarter]);
  });

  test('is of one lane: the other direction and the other layer follow their own equations', () => {
    const run = randomRun(LSTM, { directions: 2, layers: 2, batch: 1 });
    const trace = held(run, hold('f', 0, { lane: 1, unit: 0, timestep: 3 }));
    expect(valueAt(trace, 'f', 3, 1)[0]).toBe(0);
    for (const lane of [0, 2, 3]) expect(valueAt(trace, 'f', 3, lane)[0]).not.toBe(0);
    // The backward direction begins at the end: what is held there is felt at every timestep.
    const free = held(run);
    for (let t = 0; t < 4; t++) {
      expect(valueAt(trace, 'c', t, 1)[0]).not.toBe(valueAt(free, 'c', t, 1)[0]);
      expect(valueAt(trace, 'c', t, 0)).toEqual(valueAt(free, 'c', t, 0));
    }
  });

  test('is remembered by the trace', () => {
    const run = randomRun(LSTM);
    expect(held(run, ...holds).holds).toEqual(holds);
    expect(held(run).holds).toEqual([]);
  });

  test('is listed row by row, and nothing where nothing is held', () => {
    const { graph } = randomRun(LSTM).model;
    const rows = heldEntriesOf(nodeOf(graph, 'f'), 2, 2, 2, [
      hold('f', 1, { timestep: 1 }),
      hold('i', 9),
    ]);
    const both = [0, 1].map((entry) => ({ entry, value: 1 }));
    expect(rows).toEqual([[], [], both, both]);
    expect(heldEntriesOf(nodeOf(graph, 'g'), 2, 2, 2, [hold('f', 1)])).toBeNull();
  });
});

describe('A hold on what is not there is refused in words', () => {
  const run = randomRun(LSTM, { steps: 4 });
  test.each([
    [hold('q', 0), 'There is no q in lane 0'],
    [hold('W_f', 0), 'There is no W_f in lane 0'],
    [hold('h_prev', 0), 'There is no h_prev in lane 0'],
    [hold('i * g', 0), 'There is no i * g in lane 0'],
    [hold('f', 0, { lane: 1 }), 'There is no f in lane 1'],
    [hold('f', 0, { unit: 3 }), 'f of layer 1, forward has no entry there'],
    [hold('f', 0, { unit: -1 }), 'has no entry there'],
    [hold('f', 0, { unit: 0.5 }), 'has no entry there'],
    [hold('f', 0, { timestep: 4 }), 'has no entry there'],
    [hold('f', 0, { timestep: -1 }), 'has no entry there'],
  ])('%o', (bad, words) => {
    expect(() => held(run, bad)).toThrow(words);
  });
});

/** The largest difference of the gradients from 4th-order central differences, of everything that can be changed. */
function worstDerivative(run: Run, holds: readonly Hold[]): number {
  const { model, weights, sequence } = run;
  const share = normals(run.random, held(run).output.length);
  const lossOf = (): number =>
    held(run, ...holds).output.reduce((sum, entry, k) => sum + entry * (share[k] ?? NaN), 0);
  const gradients = runBackward(held(run, ...holds), { output: share });
  const ours = [...arraysOf(model, weightGradients(model, gradients)), gradients.input];
  const changed = [...arraysOf(model, weights), sequence.input];
  sequence.initial?.forEach((lane, index) => {
    for (const [name, state] of lane) {
      changed.push(state);
      ours.push(gradients.lanes[index]?.initial.get(name) ?? new Float64Array());
    }
  });
  const width = 1e-4;
  let worst = 0;
  changed.forEach((array, place) => {
    array.forEach((x, k) => {
      const at = (value: number): number => {
        array[k] = value;
        const loss = lossOf();
        array[k] = x;
        return loss;
      };
      const near = at(x + width) - at(x - width);
      const far = at(x + 2 * width) - at(x - 2 * width);
      const error = Math.abs((ours[place]?.[k] ?? NaN) - (8 * near - far) / (12 * width));
      worst = error <= worst ? worst : error;
    });
  });
  return worst;
}

describe('The gradients of a run with holds', () => {
  test.each([
    ['LSTM, gates', LSTM, [hold('f', 0.9), hold('i', 0, { unit: 1, timestep: 2 })]],
    ['LSTM, states', LSTM, [hold('c', 2, { timestep: 1 }), hold('h', -1, { unit: 0 })]],
    ['LSTM, held twice', LSTM, [hold('o', 0.5), hold('o', 1, { unit: 2, timestep: 0 })]],
    ['GRU', GRU, [hold('z', 1, { unit: 1 }), hold('n', 0.25, { timestep: 3 })]],
    ['layer normalisation', CLASSIC_CELLS['layernorm'] ?? '', [hold('g', 0.5, { unit: 0 })]],
    ['one direction of the second layer', LSTM, [hold('f', 0, { lane: 3, timestep: 2 })]],
  ] as const)('agree with central differences: %s', (_, equations, holds) => {
    const run = randomRun(equations, { layers: 2, directions: 2, steps: 4 });
    expect(worstDerivative(run, holds)).toBeLessThan(1e-8);
  });

  const run = randomRun(LSTM, { steps: 4, batch: 1 });
  const gradientsOf = (...holds: readonly Hold[]) => {
    const trace = held(run, ...holds);
    const output = trace.output.map((_, k) => Math.sin(k + 1));
    const { lanes } = runBackward(trace, { output });
    return (node: string): Float64Array =>
      lanes[0]?.values[nodeOf(run.model.graph, node).index] ?? new Float64Array();
  };

  test('tell how the loss follows a held value itself', () => {
    const place = { unit: 1, timestep: 2 };
    const lossAt = (value: number): number =>
      held(run, hold('f', value, place)).output.reduce(
        (sum, entry, k) => sum + entry * Math.sin(k + 1),
        0,
      );
    const slope = (lossAt(0.3 + 1e-5) - lossAt(0.3 - 1e-5)) / 2e-5;
    expect(gradientsOf(hold('f', 0.3, place))('f')[2 * 3 + 1]).toBeCloseTo(slope, 8);
    expect(Math.abs(slope)).toBeGreaterThan(1e-4);
  });

  test('pass nothing on from a held entry to what it would be computed from', () => {
    const z = 'W_f @ [h_prev, x] + b_f';
    const free = gradientsOf()(z);
    const one = gradientsOf(hold('f', 0.3, { unit: 1, timestep: 2 }))(z);
    expect(one[2 * 3 + 1]).toBe(0);
    expect([...free].every((gradient) => gradient !== 0)).toBe(true);
    expect([...one].filter((gradient) => gradient === 0)).toHaveLength(1);
    expect([...gradientsOf(hold('f', 0.3))('W_f')].every((gradient) => gradient === 0)).toBe(true);
  });

  test('pass nothing back in time through a state that is held', () => {
    const c = gradientsOf(hold('c', 0), hold('h', 0, { timestep: 1 }))('c_prev');
    expect([...c.slice(0, 3)].every((gradient) => gradient === 0)).toBe(true);
  });
});
