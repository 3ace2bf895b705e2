import { describe, expect, test } from 'vitest';
import { cells } from '../../cells/catalogue';
import { backwardOf, type Backward } from '../backward';
import type { Hold } from '../model';
import { isShared } from '../reference/lanes';
import { randomLoss, randomRun, type Sizes } from '../reference/random-run.fixture';
import { runForward } from '../reference/run-forward';
import { arrivalsAt } from './arrivals';

function backOf(
  equations: string,
  sizes: Sizes,
  window: number | null = null,
  holds: readonly Hold[] = [],
): Backward {
  const run = randomRun(equations, { steps: 5, ...sizes });
  const trace = runForward(run.model, run.weights, run.sequence, holds);
  return backwardOf(trace, randomLoss(run)(trace).seeds, window);
}

/** The largest entry by which what arrives misses the gradient, relative to the largest part. */
function worst(back: Backward): number {
  const { trace, gradients } = back;
  const { steps, batch } = trace.sequence;
  let most = 0;
  trace.lanes.forEach(({ sizes }, lane) => {
    for (const node of trace.model.graph.nodes.filter((other) => !isShared(other))) {
      const size = sizes[node.index] ?? NaN;
      for (let place = 0; place < steps * batch; place++) {
        const row = place % batch;
        const parts = arrivalsAt(back, lane, node.id, (place - row) / batch, row);
        for (let k = 0; k < size; k++) {
          const entries = parts.map(({ values }) => values[k] ?? NaN);
          const sum = entries.reduce((a, b) => a + b, 0);
          const scale = Math.max(1e-3, ...entries.map(Math.abs));
          const gradient = gradients.lanes[lane]?.values[node.index]?.[place * size + k] ?? NaN;
          const error = Math.abs(sum - gradient) / scale;
          most = error <= most ? most : error;
        }
      }
    }
  });
  return most;
}

const arrangements: readonly { readonly name: string; readonly sizes: Sizes }[] = [
  { name: 'one lane', sizes: { readout: { on: 'every', size: 2 } } },
  { name: 'three layers', sizes: { layers: 3 } },
  { name: 'two layers in both directions', sizes: { layers: 2, directions: 2 } },
];

describe.each(cells.map((cell) => ({ id: cell.id, cell })))('$id', ({ cell }) => {
  test.each(arrangements)('all that arrives is the gradient: $name', ({ sizes }) => {
    expect(worst(backOf(cell.equations, sizes))).toBeLessThan(1e-13);
    expect(worst(backOf(cell.equations, sizes, 2))).toBeLessThan(1e-13);
  });
});

describe('what arrives', () => {
  test.each([
    ['a value used twice by one node', 'h = 0.3 * h_prev * h_prev + h_prev * (V @ x)'],
    ['a list that names one value twice', 'h = W @ [h_prev, x, h_prev]'],
    ['a copy of a state', 'm = h_prev\nh = tanh(W @ m_prev + V @ x + m)'],
    ['a scalar', 's = tanh(V @ x)\nh = s * a + h_prev * (1 - a) - a * 0.5'],
    ['a state that nothing else reads', 'k = 0.5 * k_prev + V @ x\nh = tanh(k_prev + h_prev)'],
  ])('at %s adds up to its gradient', (_, equations) => {
    expect(worst(backOf(equations, { directions: 2, layers: 2 }))).toBeLessThan(1e-13);
  });

  const LSTM = cells.find(({ id }) => id === 'lstm')?.equations ?? '';
  const kinds = (back: Backward, id: string, timestep: number, lane = 0): readonly string[] =>
    arrivalsAt(back, lane, id, timestep).map(({ from }) =>
      from.kind === 'user' ? from.node : from.kind,
    );

  test('is named by where it comes from', () => {
    const back = backOf(LSTM, { batch: 1, directions: 2 });
    expect(kinds(back, 'c', 2)).toEqual(['next', 'tanh(c)']);
    expect(kinds(back, 'h', 2)).toEqual(['outside', 'next']);
    expect(kinds(back, 'c', 4)).toEqual(['outside', 'tanh(c)']);
    expect(kinds(back, 'c', 4, 1)).toEqual(['next', 'tanh(c)']);
    expect(kinds(back, 'c', 0, 1)).toEqual(['outside', 'tanh(c)']);
    expect(kinds(back, 'f', 2)).toEqual(['f * c_prev']);
  });

  test('comes from no timestep behind a cut', () => {
    const back = backOf(LSTM, { batch: 1 }, 2);
    expect([0, 1, 2, 3].map((t) => kinds(back, 'c', t).includes('next'))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test('passes by what is held, whose own gradient stays', () => {
    const holds = [
      { lane: 0, node: 'c', unit: 1, timestep: 2, value: 0.3 },
      { lane: 1, node: 'f', unit: null, timestep: null, value: 0.9 },
    ];
    const back = backOf(LSTM, { directions: 2 }, null, holds);
    expect(worst(back)).toBeLessThan(1e-13);
    const [, , fromCell] = arrivalsAt(back, 0, 'f * c_prev', 2)[0]?.values ?? [];
    const held = arrivalsAt(back, 0, 'f * c_prev', 2)[0]?.values[1];
    expect(fromCell).not.toBe(0);
    expect(held).toBe(0);
    expect(arrivalsAt(back, 0, 'c', 2).at(-1)?.values[1]).not.toBe(0);
  });
});
