import { describe, expect, it } from 'vitest';
import { graphOf } from './build-graph';
import { formulaOf } from './formula/formula-of';
import { textOf } from './formula/part';
import { initialise } from './initialise';
import { laneOf } from './lane-of';
import type { Model } from './model';
import { createRandom } from './random';
import { runForward } from './reference/run-forward';
import { valueAt } from './trace';

const model: Model = {
  graph: graphOf('h = tanh(W @ [h_prev, x] + b)\n'),
  inputSize: 2,
  hiddenSize: 3,
  layers: 2,
  directions: 2,
  readout: { on: 'every', size: 1 },
};
const random = createRandom(4);
const input = Float64Array.from({ length: 5 * 2 }, () => random.normal());
const hold = { lane: 3, node: 'h', unit: 1, timestep: 2, value: 0.5 };
const trace = runForward(model, initialise(model, random), { steps: 5, batch: 1, input }, [hold]);

describe('A lane of a trace', () => {
  it('is a trace of one layer that shows what its layer is given', () => {
    const upper = laneOf(trace, 2);
    expect(upper.model).toMatchObject({ inputSize: 6, layers: 1, directions: 1, readout: null });
    const below = [...valueAt(trace, 'h', 1, 0), ...valueAt(trace, 'h', 1, 1)];
    expect([...valueAt(upper, 'x', 1)]).toEqual(below);
    expect(valueAt(upper, 'h', 4)).toEqual(valueAt(trace, 'h', 4, 2));
  });

  it('run again by itself gives the same values', () => {
    for (const lane of [0, 2]) {
      const alone = laneOf(trace, lane);
      const again = runForward(alone.model, alone.weights, alone.sequence, alone.holds);
      expect(again.lanes[0]?.values).toEqual(alone.lanes[0]?.values);
    }
  });

  it('keeps what is held in it and nothing else', () => {
    expect(laneOf(trace, 3).holds).toEqual([{ ...hold, lane: 0 }]);
    expect(laneOf(trace, 2).holds).toEqual([]);
  });

  it('that runs backward writes what comes after where the other writes what came before', () => {
    const text = (lane: number): string => textOf(formulaOf(laneOf(trace, lane).model.graph, 'h'));
    expect(text(0)).toContain('t−1');
    expect(text(1)).toContain('t+1');
    expect(text(1)).not.toContain('t−1');
  });

  it('is the same model object every time, so that its picture stays', () => {
    expect(laneOf(trace, 1).model).toBe(laneOf(trace, 1).model);
  });

  it('that is not there is refused', () => {
    expect(() => laneOf(trace, 4)).toThrow('no lane 4');
  });
});
