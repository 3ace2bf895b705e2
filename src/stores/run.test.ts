import { describe, expect, it } from 'vitest';
import type { Edit } from '../engine/edit';
import { runForward } from '../engine/reference/run-forward';
import { valueAt } from '../engine/trace';
import { openSetup } from '../tasks/open-setup';
import { plainSetup } from '../tasks/setup';
import { fittingEdits, runOf, type Run } from './run';

async function runWith(preset: string, edits: readonly Edit[], cell = 'lstm'): Promise<Run> {
  const setup = { ...plainSetup(preset, cell), edits };
  return runOf(await openSetup(setup), setup);
}

const input = (timestep: number, value: number, feature = 0): Edit => ({
  kind: 'input',
  timestep,
  feature,
  value,
});

describe('A run', () => {
  it('of a preset as it is shipped is the reference run of what was loaded', async () => {
    const run = await runWith('latch', []);
    const { model, weights, sequence, inputs, target } = run.opened;
    expect(run.trace).toEqual(runForward(model, weights, sequence));
    expect(run.trace.weights).toBe(weights);
    expect(run.lines).toEqual(inputs.map(({ values }) => values));
    expect(run.target).toBe(target);
    expect(run.prediction).toEqual(run.trace.logits);
  });

  it('reads a changed line in the units in which it was changed', async () => {
    const free = await runWith('saturated', []);
    const run = await runWith('saturated', [input(5, 0.02)]);
    expect(run.lines[0]?.[5]).toBe(0.02);
    expect(run.trace.sequence.input[5]).toBe(1);
    expect(run.trace.sequence.input[6]).toBe(free.trace.sequence.input[6]);
    expect(run.prediction.slice(0, 5)).toEqual(free.prediction.slice(0, 5));
    expect(run.prediction[5]).not.toBe(free.prediction[5]);
  });

  it('has the answer to the changed lines as its target, or the record where that is the target', async () => {
    const turned = await runWith('latch', [input(0, -1)]);
    expect([...new Set(turned.target?.values)]).toEqual([-1]);
    const recorded = await runWith('co2', [input(3, 9)]);
    expect(recorded.target).toBe(recorded.opened.target);
  });

  it('begins from changed states, with changed weights, and with values that are held', async () => {
    const edits: readonly Edit[] = [
      { kind: 'initial', lane: 1, state: 'c', unit: 1, value: 0.75 },
      { kind: 'weight', lane: 0, name: 'b_f', index: 1, value: -3 },
      { kind: 'weight', lane: 'readout', name: 'b_y', index: 0, value: 2 },
      { kind: 'hold', lane: 1, node: 'f', unit: 0, timestep: 4, value: 0.25 },
    ];
    const run = await runWith('both-ways', edits);
    const { trace } = run;
    const last = trace.sequence.steps - 1;
    expect(valueAt(trace, 'c_prev', last, 1)[1]).toBe(0.75);
    expect(valueAt(trace, 'c_prev', 0, 0)[1]).toBe(0);
    expect(trace.weights.lanes[0]?.get('b_f')?.[1]).toBe(-3);
    expect(valueAt(trace, 'f', 4, 1)[0]).toBe(0.25);
    expect(trace.holds).toHaveLength(1);
    const free = await runWith('both-ways', edits.slice(0, 2).concat(edits.slice(3)));
    run.prediction.forEach((value, t) => {
      expect(value).toBeCloseTo((free.prediction[t] ?? NaN) + 2 - biasOf(free), 12);
    });
    expect(run.opened.weights.lanes[0]?.get('b_f')?.[1]).not.toBe(-3);
  });

  it('refuses to hold what is not there', async () => {
    const edit: Edit = { kind: 'hold', lane: 0, node: 'q', unit: 0, timestep: 0, value: 0 };
    await expect(runWith('latch', [edit])).rejects.toThrow('There is no q');
  });
});

function biasOf({ trace }: Run): number {
  return trace.weights.readout?.get('b_y')?.[0] ?? NaN;
}

describe('Edits that fit a run', () => {
  const hold = (change: Partial<Extract<Edit, { kind: 'hold' }>>): Edit => ({
    kind: 'hold',
    lane: 0,
    node: 'f',
    unit: null,
    timestep: null,
    value: 0,
    ...change,
  });
  const weight = (lane: number | 'readout', name: string, index: number): Edit => ({
    kind: 'weight',
    lane,
    name,
    index,
    value: 0,
  });
  const initial = (lane: number, state: string, unit: number): Edit => ({
    kind: 'initial',
    lane,
    state,
    unit,
    value: 0,
  });

  it('are those of which something is there, with the last entry, unit, timestep, feature and lane', async () => {
    const opened = await openSetup(plainSetup('two-layers', 'lstm'));
    const { hiddenSize: H } = opened.opened.model;
    const T = opened.opened.sequence.steps;
    const fitting: readonly Edit[] = [
      hold({}),
      hold({ lane: 1, unit: H - 1, timestep: T - 1 }),
      weight(0, 'b_f', H - 1),
      weight(0, 'W_f', H * (H + 1) - 1),
      weight(1, 'W_f', H * 2 * H - 1),
      weight('readout', 'W_y', H - 1),
      weight('readout', 'b_y', 0),
      initial(1, 'c', H - 1),
      initial(0, 'h', 0),
      input(T - 1, 1),
    ];
    const foreign: readonly Edit[] = [
      hold({ lane: 2 }),
      hold({ unit: H }),
      hold({ timestep: T }),
      hold({ node: 'z' }),
      hold({ node: 'W_f' }),
      hold({ node: 'h_prev' }),
      hold({ node: 'i * g' }),
      hold({ node: '__proto__' }),
      weight(2, 'b_f', 0),
      weight(0, 'b_f', H),
      weight(0, 'W_f', H * (H + 1)),
      weight(0, 'constructor', 0),
      weight('readout', 'W_y', H),
      weight('readout', 'W_f', 0),
      initial(2, 'c', 0),
      initial(0, 'c', H),
      initial(0, 'f', 0),
      input(T, 1),
      input(0, 1, 1),
    ];
    const mixed = [...foreign.slice(0, 9), ...fitting, ...foreign.slice(9)];
    expect(fittingEdits(opened, mixed)).toEqual(fitting);
    expect(() =>
      runOf(opened, { ...plainSetup('two-layers', 'lstm'), edits: fitting }),
    ).not.toThrow();
  });

  it('of a sentence are never of what goes in, as words do', async () => {
    const opened = await openSetup(plainSetup('sentence-en', 'lstm'));
    expect(fittingEdits(opened, [input(0, 1), weight(0, 'b_f', 0)])).toEqual([weight(0, 'b_f', 0)]);
  });
});
