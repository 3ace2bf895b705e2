import { beforeEach, describe, expect, it } from 'vitest';
import { valueAt } from '../engine/trace';
import { plainSetup } from '../tasks/setup';
import {
  backToPreset,
  change,
  edit,
  editAll,
  endGesture,
  forgetBefore,
  openRun,
  openSetupAt,
  redo,
  release,
  sameWeights,
  undo,
  useExperiment,
} from './experiment';
import {
  begin,
  bias,
  bit,
  bitsOf,
  now,
  own,
  settled,
  shut,
  steps,
  traceNow,
} from './experiment.fixture';
import { momentOf, stepTimestep, usePlayback } from './playback';
import { useView } from './view';

beforeEach(() => begin());

describe('A change of the numbers', () => {
  it('is there at once, in setup and run, with the run before to compare with', () => {
    const { run } = now();
    edit(shut(10));
    expect(now().setup.edits).toEqual([shut(10)]);
    expect(now().run?.setup).toBe(now().setup);
    expect([...valueAt(traceNow(), 'f', 10)]).toEqual([0, 0]);
    expect(now()).toMatchObject({ before: run, last: 'change', failure: null });
    expect(steps()).toEqual([1, 0]);
  });

  it('is one step of undo however many edits a drag has, and is compared with the run before the drag', () => {
    const { run } = now();
    for (const value of [0.1, 0.2, 0.3]) edit(bias(value), 'bar f 0');
    expect(now().setup.edits).toEqual([bias(0.3)]);
    expect(steps()).toEqual([1, 0]);
    expect(now().before).toBe(run);
    endGesture();
    edit(bias(0.4), 'bar f 0');
    expect(steps()).toEqual([2, 0]);
  });

  it('is a step of its own where another thing is dragged, or nothing', () => {
    edit(bias(0.1), 'one');
    edit(bias(0.2, 1), 'other');
    edit(bias(0.3, 1));
    edit(bias(0.4, 1));
    expect(steps()).toEqual([4, 0]);
  });

  it('is none where everything stays as it is, and takes nothing from redo', async () => {
    edit(bias(0.1), 'drag');
    const { run, before } = now();
    edit(bias(0.1));
    expect(now()).toMatchObject({ run, before });
    edit(bias(0.2));
    await undo();
    expect(steps()).toEqual([1, 1]);
    release(shut(3));
    editAll([]);
    edit(bias(0.1));
    expect(steps()).toEqual([1, 1]);
    await begin();
    sameWeights();
    expect(steps()).toEqual([0, 0]);
  });

  it('can be of many places as one step', async () => {
    editAll([bit(-1), bias(2), bit(0.5), shut(null)]);
    expect(now().setup.edits).toEqual([bias(2), bit(0.5), shut(null)]);
    await undo();
    expect(now().setup.edits).toEqual([]);
  });

  it('is taken back by its place', () => {
    editAll([bit(-1), bias(2)]);
    release(bit(0));
    expect(now().setup.edits).toEqual([bias(2)]);
    expect(steps()).toEqual([2, 0]);
  });

  it('of weights is taken back together, and nothing else with it', async () => {
    const first = traceNow().weights;
    editAll([bit(-1), bias(2), bias(3, 1), shut(4)]);
    sameWeights();
    expect(now().setup.edits).toEqual([bit(-1), shut(4)]);
    expect(traceNow().weights).toBe(first);
    await undo();
    expect(now().setup.edits).toHaveLength(4);
  });

  it('is nothing where there is no such place', async () => {
    const { run } = now();
    editAll([
      bias(1, 99),
      shut(9999),
      bit(1, 9999),
      { kind: 'initial', lane: 4, state: 'c', unit: 0, value: 1 },
    ]);
    expect(now().run).toBe(run);
    await change({ cell: 'gru' });
    edit(shut(3));
    expect(now().setup.edits).toEqual([]);
  });

  it('leaves the place in time and what is looked at alone', () => {
    stepTimestep(3);
    const { position } = usePlayback.getState();
    const view = useView.getState();
    edit(bit(-1));
    expect(usePlayback.getState().position).toBe(position);
    expect(useView.getState()).toBe(view);
  });

  it('is nothing where nothing is open', () => {
    useExperiment.setState(useExperiment.getInitialState(), true);
    edit(bias(1));
    expect(now()).toEqual(useExperiment.getInitialState());
  });
});

describe('The run before', () => {
  it('is none after another sequence was opened, and the run undone after an undo', async () => {
    edit(bias(1));
    const { run } = now();
    await undo();
    expect(now().before).toBe(run);
    await openRun('sine', 'lstm');
    expect(now().before).toBeNull();
  });

  it('is that of the same sequence with another cell, seed or equations', async () => {
    const { run } = now();
    await change({ seed: 3 });
    expect(now().before).toBe(run);
  });

  it('is none where the sequence has another length', async () => {
    await begin({ ...plainSetup('gates', 'lstm'), hidden: 3, steps: 20 });
    await change({ steps: 12 });
    expect(now().before).toBeNull();
    await change({ hidden: 2 });
    expect(now().before?.trace.model.hiddenSize).toBe(3);
  });

  it('is let go when it is wished', () => {
    edit(bias(1));
    forgetBefore();
    expect(now().before).toBeNull();
  });
});

describe('Back to the preset', () => {
  it('gives the preset as it is shipped with the cell, as one step of undo', async () => {
    const first = bitsOf(traceNow());
    await change({ seed: 4, own });
    edit(bit(-1));
    const changed = now().setup;
    backToPreset();
    await settled();
    expect(now().setup).toEqual(plainSetup('latch', 'lstm'));
    expect(bitsOf(traceNow())).toBe(first);
    await undo();
    expect(now().setup).toEqual(changed);
  });

  it('is no step where nothing differs from it', async () => {
    backToPreset();
    await settled();
    expect(steps()).toEqual([0, 0]);
  });
});

describe('Where a run opens', () => {
  it('is the start of its preset, or the place asked for, brought into range', async () => {
    await openRun('two-layers', 'lstm');
    expect(momentOf(usePlayback.getState())).toMatchObject({ timestep: 22, stage: 3 });
    await openRun('two-layers', 'lstm', { timestep: 9999, stage: 99, unit: 99, lane: 99 });
    const { steps: T, stages } = usePlayback.getState();
    expect(momentOf(usePlayback.getState())).toMatchObject({ timestep: T - 1, stage: stages - 1 });
    expect(useView.getState()).toMatchObject({ lane: 1, lanes: 2 });
  });

  it('stays where one stands after a change, within what is still there', async () => {
    await begin({ ...plainSetup('gates', 'lstm'), hidden: 6, steps: 40 });
    stepTimestep(100);
    useView.setState({ unit: 5 });
    await change({ steps: 10, hidden: 3 });
    expect(momentOf(usePlayback.getState())).toMatchObject({ timestep: 9, stage: 3 });
    expect(useView.getState()).toMatchObject({ unit: 2, units: 3 });
    await change({ seed: 5 }, { timestep: 4, stage: 1 });
    expect(momentOf(usePlayback.getState())).toMatchObject({ timestep: 4, stage: 1 });
  });

  it('is the usual cell of a preset that lacks the one asked for', async () => {
    await openRun('two-layers', 'gru');
    expect(now().setup).toEqual(plainSetup('two-layers', 'lstm'));
  });

  it('is what was asked for last', async () => {
    const first = openRun('sine', 'lstm');
    const second = openRun('two-layers', 'lstm');
    expect(await first).toBeNull();
    expect((await second)?.preset.id).toBe('two-layers');
    await settled();
    expect(now().run?.preset.id).toBe('two-layers');
    expect(steps()).toEqual([1, 0]);
  });
});

describe('What cannot be opened', () => {
  it.each([
    ['a preset', { preset: 'none' }],
    ['a cell', { cell: 'none' }],
    ['equations', { own: { name: 'Bad', equations: 'h = = 1' } }],
  ])('%s leaves the run and the steps of undo as they are, and says why', async (_, by) => {
    edit(bias(1));
    edit(bias(2));
    await undo();
    const { run, setup, past, future } = now();
    expect(await change(by)).toBeNull();
    expect(now()).toMatchObject({ run, setup, past, future });
    expect(now().failure).not.toBeNull();
    await redo();
    expect(now().setup.edits).toEqual([bias(2)]);
    expect(now().failure).toBeNull();
  });

  it('was not undone: the steps stay as they were', async () => {
    edit(bias(1));
    edit(bias(2));
    const { past } = now();
    useExperiment.setState({ past: [...past.slice(0, 1), plainSetup('none', 'lstm')] });
    const broken = now();
    expect(await undo()).toBeNull();
    expect(now()).toMatchObject({
      run: broken.run,
      setup: broken.setup,
      past: broken.past,
      future: [],
    });
    expect(now().failure).toContain('none');
  });

  it('leaves what was asked for in its place where nothing was open', async () => {
    useExperiment.setState(useExperiment.getInitialState(), true);
    await openSetupAt(plainSetup('none', 'lstm'), {});
    expect(now()).toMatchObject({ run: null, setup: plainSetup('none', 'lstm') });
    expect(now().failure).not.toBeNull();
    await openRun('latch', 'lstm');
    expect(steps()).toEqual([0, 0]);
  });
});
