import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSIC_CELLS } from '../classic-cells.fixture';
import { randomRun, type Sizes } from '../reference/random-run.fixture';
import { runForward } from '../reference/run-forward';
import type { Hold, Trace } from '../model';
import { jointSensitivity } from './joint-sensitivity';
import { reachOfInput, reachOfOutput } from './reach';

const LSTM = CLASSIC_CELLS['lstm'] ?? '';
/** What goes in comes out two timesteps later, and only then. */
const DELAY = 'a = W_a @ x\nb = a_prev\nh = tanh(b_prev)';

function traceOf(equations: string, sizes: Sizes, holds: readonly Hold[] = []): Trace {
  const { model, weights, sequence } = randomRun(equations, { batch: 1, steps: 5, ...sizes });
  return runForward(model, weights, sequence, holds);
}

const readout = { on: 'every', size: 1 } as const;
const rangeOf = (marks: Uint8Array): number[] => [...marks.keys()].filter((t) => marks[t] === 1);

const arrangements = fc.record({
  cell: fc.constantFrom(...Object.values(CLASSIC_CELLS), DELAY),
  layers: fc.constantFrom(1 as const, 2 as const, 3 as const),
  directions: fc.constantFrom(1 as const, 2 as const),
  on: fc.constantFrom('every' as const, 'last' as const, null),
  steps: fc.integer({ min: 1, max: 6 }),
  held: fc.option(fc.nat(5)),
});

/** One of them, run; of what is held, h of the first lane at one timestep. */
function runOf({
  cell,
  layers,
  directions,
  on,
  steps,
  held,
}: typeof arrangements extends fc.Arbitrary<infer One> ? One : never): Trace {
  const sizes = { layers, directions, steps, readout: on === null ? null : { on, size: 2 } };
  const hold = { lane: 0, node: 'h', unit: null, timestep: held ?? 0, value: 0.3 };
  return traceOf(cell, sizes, held !== null && held < steps ? [hold] : []);
}

describe('What an input can move', () => {
  it('is what comes after it where nothing reads from the end', () => {
    for (const layers of [1, 2, 3] as const) {
      const reach = reachOfInput(traceOf(LSTM, { layers, readout }), 3);
      expect(rangeOf(reach.outputs)).toEqual([3, 4]);
      expect(reach.lanes.map(rangeOf)).toEqual(Array.from({ length: layers }, () => [3, 4]));
    }
  });

  it('is everything where a lane does, and in that lane what comes before it', () => {
    const reach = reachOfInput(traceOf(LSTM, { directions: 2, layers: 2, readout }), 3);
    expect(rangeOf(reach.outputs)).toEqual([0, 1, 2, 3, 4]);
    expect(reach.lanes.map(rangeOf)).toEqual([
      [3, 4],
      [0, 1, 2, 3],
      [0, 1, 2, 3, 4],
      [0, 1, 2, 3, 4],
    ]);
  });

  it('goes through what the equations carry on, however late that is', () => {
    const trace = traceOf(DELAY, { readout, steps: 6 });
    expect(rangeOf(reachOfInput(trace, 1).outputs)).toEqual([3]);
    expect(rangeOf(reachOfOutput(trace, 3).inputs)).toEqual([1]);
    expect(rangeOf(reachOfOutput(trace, 1).inputs)).toEqual([]);
  });

  it('ends where a value is held', () => {
    const hold = (node: string): Hold => ({ lane: 0, node, unit: null, timestep: 2, value: 0 });
    const cut = traceOf(LSTM, { readout }, [hold('c'), hold('h')]);
    expect(rangeOf(reachOfInput(cut, 1).outputs)).toEqual([1]);
    expect(rangeOf(reachOfInput(traceOf(LSTM, { readout }, [hold('h')]), 1).outputs)).toEqual([
      1, 3, 4,
    ]);
  });
});

describe('A read-out on the last step', () => {
  it('reads forward at the end and backward at the start: every input reaches it', () => {
    const trace = traceOf(LSTM, { directions: 2, readout: { on: 'last', size: 1 } });
    const { inputs, lanes, outputs } = reachOfOutput(trace, 0);
    expect(rangeOf(inputs)).toEqual([0, 1, 2, 3, 4]);
    expect(lanes.map(rangeOf)).toEqual([
      [0, 1, 2, 3, 4],
      [0, 1, 2, 3, 4],
    ]);
    expect(rangeOf(outputs)).toEqual([0]);
    expect(rangeOf(reachOfInput(trace, 2).outputs)).toEqual([0]);
  });

  it('of a delayed cell sees one input alone', () => {
    const last = { readout: { on: 'last', size: 1 } } as const;
    expect(rangeOf(reachOfOutput(traceOf(DELAY, last), 0).inputs)).toEqual([2]);
  });
});

describe('Reach', () => {
  it('says of random models what their derivatives say: exactly 0 where there is no way, not 0 where there is one', () => {
    fc.assert(
      fc.property(arrangements, (arrangement) => {
        const trace = runOf(arrangement);
        const { outputs } = reachOfInput(trace, 0);
        outputs.forEach((_, at) => {
          const moved = [...jointSensitivity(trace, at)].map((norm) => (norm === 0 ? 0 : 1));
          expect([...reachOfOutput(trace, at).inputs]).toEqual(moved);
        });
      }),
      { seed: 4, numRuns: 120 },
    );
  });

  it('is the same from either end', () => {
    fc.assert(
      fc.property(arrangements, (arrangement) => {
        const trace = runOf(arrangement);
        for (let t = 0; t < trace.sequence.steps; t++) {
          reachOfInput(trace, t).outputs.forEach((mark, at) => {
            expect(reachOfOutput(trace, at).inputs[t]).toBe(mark);
          });
        }
      }),
      { seed: 5, numRuns: 120 },
    );
  });
});
