import { describe, expect, it } from 'vitest';
import { cells, cellOf } from '../../cells/catalogue';
import { graphOf } from '../../engine/build-graph';
import { readerAt } from '../../engine/formula/reader';
import { initialise } from '../../engine/initialise';
import type { Model, Trace } from '../../engine/model';
import { createRandom } from '../../engine/random';
import { runForward } from '../../engine/reference/run-forward';
import { valueAt } from '../../engine/trace';
import { elementsOf } from '../diagram/elements';
import { labelText } from '../label';
import { cellAt } from './cell-at';
import { gateOf, type Gate } from './gate';
import { gateSceneOf, sumOfColumns } from './gate-scene';
import { layOutGate, type Slot } from './layout';
import { productSceneOf } from './product';
import { roundUp } from './range';

const STEPS = 6;

function runOf(equations: string, hiddenSize: number, inputSize: number): Trace {
  const model: Model = {
    graph: graphOf(equations),
    inputSize,
    hiddenSize,
    layers: 1,
    directions: 1,
    readout: null,
  };
  const input = Float64Array.from({ length: STEPS * inputSize }, (_, k) => 1.4 * Math.sin(k));
  const weights = initialise(model, createRandom(7), { forgetBias: 1 });
  return runForward(model, weights, { steps: STEPS, batch: 1, input });
}

const layersOf = (trace: Trace): readonly string[] =>
  elementsOf(trace.model.graph)
    .elements.filter(({ kind }) => kind === 'layer')
    .map(({ node }) => node);

const OWN = {
  'a named pre-activation': 'a = W @ [h_prev, x] + b\nh = tanh(a)',
  'a difference': 'h = tanh(W @ x - U @ h_prev - b)',
  'a bracket with a minus': 'r = sigmoid(V @ x)\nh = tanh(W @ x - r * (U @ h_prev - d) + b)',
  'a bracket in a bracket': 'r = sigmoid(V @ x)\nh = tanh(r * (W @ x + r * (U @ h_prev + d)) + b)',
  'a function inside': 'h = tanh(W @ x + tanh(U @ h_prev + d))',
  'a number': 'h = 2 * sigmoid(0.5 * (W @ [h_prev, x] + b)) - 1',
};
const everyCell = [
  ...cells.map(({ id, equations }) => [id, equations] as const),
  ...Object.entries(OWN),
];

const gateIn = (trace: Trace, node: string): Gate => gateOf(trace.model, {}, node);

describe('a learned layer', () => {
  it.each(everyCell)('of %s has columns that add up to its pre-activation', (_, equations) => {
    for (const [hidden, inputs] of [
      [1, 1],
      [5, 3],
      [8, 1],
    ] as const) {
      const trace = runOf(equations, hidden, inputs);
      const layers = layersOf(trace);
      expect(layers.length).toBeGreaterThan(0);
      for (const node of layers) {
        const gate = gateIn(trace, node);
        for (const timestep of [0, STEPS - 1]) {
          const reader = readerAt(trace, timestep);
          const sums = valueAt(trace, gate.sum, timestep);
          expect(sums).toHaveLength(gate.rows);
          sums.forEach((sum, row) => {
            expect(sumOfColumns(gate, reader, row)).toBeCloseTo(sum, 12);
          });
        }
      }
    }
  });

  it.each(everyCell)('of %s has a curve on which each unit’s value lies', (_, equations) => {
    const trace = runOf(equations, 4, 2);
    for (const node of layersOf(trace)) {
      const { curve, pre } = gateIn(trace, node);
      if (curve === null) {
        expect(pre).toBe(node);
        continue;
      }
      const values = valueAt(trace, node, 3);
      valueAt(trace, pre, 3).forEach((a, row) => {
        expect(curve(a)).toBeCloseTo(values[row] ?? NaN, 12);
      });
    }
  });

  it('of the LSTM has a block for h, one for x, and the bias', () => {
    const trace = runOf(cellOf('lstm')?.equations ?? '', 4, 2);
    const { blocks, sign } = gateIn(trace, 'f');
    expect(sign).toBe('σ');
    expect(
      blocks.map(({ label, over, columns, sign: before }) => [
        before,
        labelText(label),
        labelText(over?.label ?? []),
        columns.length,
      ]),
    ).toEqual([
      ['', 'W_f', 'h_{t−1}', 4],
      ['', 'W_f', 'x_t', 2],
      ['+', 'b_f', '', 1],
    ]);
  });

  it('of the peephole LSTM has a column of its own for the cell state', () => {
    const trace = runOf(cellOf('peephole')?.equations ?? '', 4, 2);
    expect(gateIn(trace, 'f').blocks.map(({ node, over }) => [node, over?.node])).toEqual([
      ['W_f', 'h_prev'],
      ['W_f', 'x'],
      ['p_f', 'c_prev'],
      ['b_f', undefined],
    ]);
  });

  it('of the GRU’s candidate shows both products, and the gate that scales one of them', () => {
    const trace = runOf(cellOf('gru')?.equations ?? '', 4, 2);
    const { blocks, openBracket } = gateIn(trace, 'n');
    expect(blocks.map(({ sign, node, kind }) => [sign, node, kind])).toEqual([
      ['', 'W_xn', 'learned'],
      ['+', 'b_xn', 'learned'],
      ['+', 'r', 'factor'],
      ['×(', 'W_hn', 'learned'],
      ['+', 'b_hn', 'learned'],
    ]);
    expect(openBracket).toBe(true);
  });

  it('writes the signs of a bracket as they act', () => {
    const trace = runOf(OWN['a bracket with a minus'], 3, 2);
    const { blocks, openBracket } = gateIn(trace, 'h');
    expect(blocks.map(({ sign, node }) => [sign, node])).toEqual([
      ['', 'W'],
      ['+', 'r'],
      ['×(−', 'U'],
      ['+', 'd'],
      [')+', 'b'],
    ]);
    expect(openBracket).toBe(false);
  });

  it('shows layer normalisation’s gain and bias apart from the sum', () => {
    const trace = runOf(cellOf('layernorm')?.equations ?? '', 4, 2);
    const gate = gateIn(trace, 'f');
    expect(gate.norm.map(({ node }) => node)).toEqual(['gain_f', 'bias_f']);
    expect(gate.sum).not.toBe(gate.pre);
    expect(gate.sign).toBe('σ');
  });
});

describe('the picture of a learned layer', () => {
  const sizes = [320, 560, 900];
  const cases = ['lstm', 'gru', 'peephole', 'layernorm'].flatMap((id) =>
    [1, 8, 16, 64].flatMap((hidden) => [1, 8].map((inputs) => [id, hidden, inputs] as const)),
  );

  it.each(cases)('has no overlaps for %s with H = %i and X = %i', (id, hidden, inputs) => {
    const trace = runOf(cellOf(id)?.equations ?? '', hidden, inputs);
    for (const node of layersOf(trace)) {
      const gate = gateIn(trace, node);
      for (const width of sizes) {
        const layout = layOutGate(gate, { width, height: 470 });
        const apart = [...layout.columns, layout.sum, layout.pre, layout.value]
          .filter((slot): slot is Slot => slot !== null)
          .sort((a, b) => a.x - b.x);
        apart.forEach((slot, k) => {
          const next = apart[k + 1];
          expect(slot.width).toBeGreaterThan(1.9);
          if (next !== undefined) expect(slot.x + slot.width).toBeLessThanOrEqual(next.x + 1e-9);
        });
        const last = apart.at(-1);
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(layout.width);
        expect(layout.columns[0]?.x).toBeGreaterThanOrEqual(layout.names);
        expect(layout.top + layout.pitch * gate.rows).toBeLessThanOrEqual(layout.height);
        const { plot, pre, value } = layout;
        if (plot !== null && value !== null) {
          if (layout.stacked) expect(plot.y).toBeGreaterThan(layout.top + layout.pitch * gate.rows);
          else {
            expect(plot.x).toBeGreaterThan(pre.x + pre.width);
            expect(plot.x + plot.width).toBeLessThan(value.x);
          }
          expect(plot.width).toBeGreaterThan(80);
          expect(plot.height).toBeGreaterThan(80);
        }
      }
    }
  });

  it('fits its room where that is wide enough', () => {
    const trace = runOf(cellOf('lstm')?.equations ?? '', 8, 1);
    for (const [width, height] of [
      [350, 520],
      [540, 400],
      [900, 470],
    ] as const) {
      const layout = layOutGate(gateIn(trace, 'f'), { width, height });
      expect(layout.width).toBeLessThanOrEqual(width);
      expect(layout.height).toBeLessThanOrEqual(height);
    }
  });

  it('shows the very numbers of the trace', () => {
    const trace = runOf(cellOf('lstm')?.equations ?? '', 4, 2);
    const scene = gateSceneOf(trace, { f: 'forget' }, 'f', 3, 2, { width: 560, height: 400 });
    const weights = valueAt(trace, 'W_f', 3);
    const bias = valueAt(trace, 'b_f', 3);
    for (let row = 0; row < 4; row++) {
      for (let column = 0; column < 6; column++) {
        expect(scene.cells[row * 7 + column]).toBe(weights[row * 6 + column]);
      }
      expect(scene.cells[row * 7 + 6]).toBe(bias[row]);
    }
    expect(scene.over.map(({ value }) => value)).toEqual([
      ...valueAt(trace, 'h_prev', 3),
      ...valueAt(trace, 'x', 3),
    ]);
    expect(scene.value?.values).toEqual(valueAt(trace, 'f', 3));
    expect(scene.value?.signed).toBe(false);
    expect(scene.gate.hue).toBe('forget');
    expect(scene.weightRange).toBeGreaterThanOrEqual(scene.largestWeight);
  });

  it('has room on its axis for every pre-activation of the run', () => {
    const trace = runOf(cellOf('gru')?.equations ?? '', 4, 2);
    const scene = gateSceneOf(trace, {}, 'n', 3, 0, { width: 560, height: 400 });
    expect(scene.pre?.signed).toBe(true);
    expect(scene.curve?.range).toBeGreaterThanOrEqual(scene.pre?.range ?? Infinity);
    expect([scene.curve?.low, scene.curve?.high]).toEqual([-1, 1]);
  });

  it('leaves out what is computed at a later stage', () => {
    const trace = runOf(cellOf('lstm')?.equations ?? '', 4, 2);
    const size = { width: 560, height: 400 };
    const scene = gateSceneOf(trace, {}, 'f', 3, 0, size, { known: false });
    expect([scene.pre, scene.value, scene.sum]).toEqual([null, null, null]);
  });

  it('marks what differs from the preset, and keeps the run before beside it', () => {
    const trace = runOf(cellOf('lstm')?.equations ?? '', 4, 2);
    const before = runOf(cellOf('lstm')?.equations ?? '', 4, 2);
    const scene = gateSceneOf(
      trace,
      {},
      'f',
      3,
      0,
      { width: 560, height: 400 },
      { edited: new Set(['W_f 8', 'b_f 3', 'W_i 0']), before },
    );
    expect(scene.edited).toEqual([1 * 7 + 2, 3 * 7 + 6]);
    expect(scene.pre?.before).toEqual(valueAt(before, scene.gate.pre, 3));
  });

  it('finds the cell under a point', () => {
    const trace = runOf(cellOf('lstm')?.equations ?? '', 4, 2);
    const layout = layOutGate(gateIn(trace, 'f'), { width: 560, height: 400 });
    const slot = layout.columns[5];
    expect(cellAt(layout, 4, (slot?.x ?? 0) + 1, layout.top + 2.5 * layout.pitch)).toEqual({
      row: 2,
      column: 5,
    });
    expect(cellAt(layout, 4, (slot?.x ?? 0) + 1, layout.top - 1)).toBeNull();
  });
});

describe('one dot product', () => {
  it.each(everyCell)('of %s stacks its terms up to the sum', (_, equations) => {
    const trace = runOf(equations, 5, 2);
    for (const node of layersOf(trace)) {
      const gate = gateIn(trace, node);
      for (const order of ['written', 'size'] as const) {
        const scene = productSceneOf(gate, trace, 4, 3, order);
        scene.terms.forEach((term, k) => {
          expect(term.from).toBe(scene.terms[k - 1]?.to ?? 0);
          const factors = [term.weight, term.value, ...term.scale].map((one) => one?.value ?? 1);
          const product = factors.reduce((a, b) => a * b, term.sign);
          expect(term.product).toBeCloseTo(product, 12);
        });
        expect(scene.terms.at(-1)?.to).toBeCloseTo(scene.sum, 12);
        expect(scene.value).toBe(valueAt(trace, node, 4)[scene.unit]);
      }
    }
  });

  it('names the largest terms with their share of all magnitudes', () => {
    const trace = runOf(cellOf('lstm')?.equations ?? '', 8, 1);
    const scene = productSceneOf(gateIn(trace, 'f'), trace, 4, 3, 'size');
    const sizes = scene.terms.map(({ product }) => Math.abs(product));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(scene.largest).toEqual(scene.terms.slice(0, scene.largest.length));
    const all = sizes.reduce((a, b) => a + b, 0);
    const named = sizes.slice(0, scene.largest.length).reduce((a, b) => a + b, 0);
    expect(scene.share).toBeCloseTo(named / all, 12);
    expect(scene.largest.length).toBeGreaterThan(0);
  });

  it('names nothing where every term is zero', () => {
    const model: Model = {
      graph: graphOf('h = tanh(W @ x)'),
      inputSize: 1,
      hiddenSize: 1,
      layers: 1,
      directions: 1,
      readout: null,
    };
    const weights = { lanes: [new Map([['W', new Float64Array(1)]])], readout: null };
    const input = new Float64Array([1]);
    const trace = runForward(model, weights, { steps: 1, batch: 1, input });
    const scene = productSceneOf(gateIn(trace, 'h'), trace, 0, 0, 'written');
    expect([scene.largest, scene.share, scene.low, scene.high]).toEqual([[], 0, 0, 0]);
  });
});

describe('a range', () => {
  it.each([
    [0, 1],
    [0.3, 0.3],
    [0.31, 0.4],
    [1.84, 2],
    [12, 15],
    [1, 1],
    [Infinity, 1],
  ])('of %d is rounded up to %d', (size, range) => {
    expect(roundUp(size)).toBe(range);
  });
});
