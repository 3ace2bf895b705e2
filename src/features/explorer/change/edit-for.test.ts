import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneOf } from '../../../engine/lane-of';
import { valueAt } from '../../../engine/trace';
import { runOf, type Run } from '../../../stores/run';
import { openSetup, type OpenedSetup } from '../../../tasks/open-setup';
import { plainSetup } from '../../../tasks/setup';
import { presets } from '../../../tasks/catalogue';
import { editFor, firstStep, type Place } from './edit-for';

/** One lane of a run as a run of its own. */
function inLane(run: Run, lane: number): Run {
  return { ...run, trace: laneOf(run.trace, lane) };
}

async function opened(
  preset: string,
  cell: string,
): Promise<{ loaded: OpenedSetup; run: Run; lanes: number }> {
  const setup = plainSetup(preset, cell);
  const loaded = await openSetup(setup);
  const run = runOf(loaded, setup);
  return { loaded, run, lanes: run.trace.lanes.length };
}

const cases = [
  ...presets.map(({ id }) => [id, 'lstm'] as const),
  ...['latch', 'co2', 'saturated', 'gates', 'sentence-en'].map((id) => [id, 'gru'] as const),
];

describe.each(cases)('In “%s” with the cell %s', (id, cellId) => {
  it('a value that can be set is that value, at that place, once the run is made again', async () => {
    const { loaded, run, lanes } = await opened(id, cellId);
    const { graph, inputSize } = run.opened.model;
    const { steps } = run.trace.sequence;
    const nodes = [...graph.equations, ...graph.states.map((state) => `${state}_prev`), 'x'];
    const places = fc.record({
      lane: fc.nat(lanes - 1),
      node: fc.constantFrom(...nodes),
      unit: fc.nat(run.opened.model.hiddenSize - 1),
      timestep: fc.oneof(fc.nat(steps - 1), fc.constantFrom(0, steps - 1)),
      value: fc.double({ min: -2, max: 2, noNaN: true }),
    });
    let set = 0;
    fc.assert(
      fc.property(places, ({ lane, node, timestep, value, ...rest }) => {
        const own = inLane(run, lane);
        const unit = node === 'x' ? rest.unit % inputSize : rest.unit;
        const edit = editFor(own, lane, { node, unit, timestep }, value);
        const settable = node.endsWith('_prev')
          ? timestep === firstStep(own)
          : node !== 'x' || (lane < run.opened.model.directions && run.opened.sentence === null);
        expect(edit !== null).toBe(settable);
        if (edit === null) return;
        set++;
        const after = runOf(loaded, { ...run.setup, edits: [edit] });
        const found = valueAt(laneOf(after.trace, lane), node, timestep)[unit];
        if (node === 'x') expect(found).toBeCloseTo(value, 9);
        else expect(found).toBe(value);
      }),
      { seed: 13, numRuns: 40 },
    );
    expect(set).toBeGreaterThan(10);
  });
});

describe('A value cannot be set', () => {
  const editOf = async (preset: string, lane: number, place: Place, cell = 'lstm') => {
    const { run } = await opened(preset, cell);
    return editFor(inLane(run, lane), lane, place, 0.5);
  };
  const at = (node: string, timestep = 3): Place => ({ node, unit: 0, timestep });

  it('where it has no name, is a weight, or comes from the timestep before', async () => {
    for (const node of ['i * g', 'W_f @ [h_prev, x] + b_f', 'W_f', 'b_f', 'h_prev', 'c_prev']) {
      expect(await editOf('latch', 0, at(node)), node).toBeNull();
    }
    expect(await editOf('latch', 0, at('1'), 'gru')).toBeNull();
  });

  it('where a layer reads the one below, or a word goes in', async () => {
    expect(await editOf('two-layers', 1, at('x'))).toBeNull();
    expect(await editOf('sentence-en', 0, at('x'))).toBeNull();
    expect(await editOf('sentence-zh', 0, at('x'))).toBeNull();
  });

  it('in a backward lane before the first timestep, but after the last', async () => {
    expect(await editOf('both-ways', 1, at('c_prev', 0))).toBeNull();
    expect(await editOf('both-ways', 1, at('c_prev', 29))).toEqual({
      kind: 'initial',
      lane: 1,
      state: 'c',
      unit: 0,
      value: 0.5,
    });
  });
});

it('A value of the input is set in the units in which it is read, also where it was changed before', async () => {
  const { loaded, run } = await opened('saturated', 'lstm');
  const first = editFor(run, 0, { node: 'x', unit: 0, timestep: 7 }, 10);
  expect(first).toMatchObject({ kind: 'input', timestep: 7, feature: 0 });
  expect(first?.value).toBeCloseTo(0.2, 12);
  const changed = runOf(loaded, { ...run.setup, edits: first === null ? [] : [first] });
  expect(editFor(changed, 0, { node: 'x', unit: 0, timestep: 7 }, -25)?.value).toBeCloseTo(
    -0.5,
    12,
  );
});
