import { describe, expect, it } from 'vitest';
import { lstm } from '../cells/lstm.cell';
import type { Cell } from '../engine/cell';
import { optimisers, plainSettings, type TrainingSettings } from '../engine/training-settings';
import { loadCo2 } from '../tasks/lab/co2/task';
import type { Settings } from '../tasks/lab/options';
import type { Prepared } from '../tasks/lab/prepared';
import { linear, smallRun, unbounded } from './run.fixture';
import type { RunSettings } from './run-settings';
import { createSession, type SessionEnd } from './session';

interface Diverging {
  readonly training: Partial<TrainingSettings>;
  readonly begin?: Partial<RunSettings['begin']>;
  readonly cell?: Cell;
  readonly options?: Settings;
  readonly seed?: number;
  readonly prepared?: (prepared: Prepared) => Prepared;
}

function endOf({ training, begin, cell = lstm, options = {}, seed = 1, ...rest }: Diverging): {
  readonly end: SessionEnd | null;
  readonly update: number;
} {
  const parts = smallRun(
    {
      hidden: 8,
      seed,
      training: { ...plainSettings, optimiser: optimisers.sgd, ...training },
      begin: { scheme: 'uniform', gain: 1, forgetBias: null, ...begin },
      stop: { updates: 300, loss: null, patience: null },
    },
    { window: 10, shape: 'square', ...options },
    cell,
  );
  const prepared = rest.prepared?.(parts.prepared) ?? parts.prepared;
  const session = createSession({ ...parts, prepared });
  while (session.ending() === null) session.step();
  return { end: session.ending(), update: session.course().update };
}

/** A training part with a hole in it. */
function withHole(prepared: Prepared): Prepared {
  const { training } = prepared.parts;
  const write: typeof training.write = (places, batch) => {
    training.write(places, batch);
    const at = Array.from(places).indexOf(100);
    if (at >= 0) batch.input[at] = NaN;
  };
  return { ...prepared, parts: { ...prepared.parts, training: { ...training, write } } };
}

describe('a run whose numbers leave the range of floats says why:', () => {
  it('a rate that is too large', () => {
    for (const rate of [5, 50]) {
      expect(endOf({ training: { rate } }).end).toMatchObject({
        kind: 'not finite',
        what: 'loss',
        cause: 'rate',
      });
    }
    expect(endOf({ training: { rate: 0.1 } }).end).toEqual({ kind: 'updates' });
  });

  it('a gradient that exploded and was not clipped', () => {
    const exploding: Diverging = {
      training: { rate: 0.2, optimiser: optimisers.momentum },
      begin: { gain: 1.3 },
      cell: unbounded,
      options: { window: 40 },
      seed: 2,
    };
    expect(endOf(exploding).end).toMatchObject({ kind: 'not finite', cause: 'no clipping' });
    const clipped = { ...exploding, training: { ...exploding.training, clipNorm: 1 } };
    expect(endOf(clipped).end).toEqual({ kind: 'updates' });
  });

  it('recurrent weights that were too large from the start', () => {
    const large: Diverging = {
      training: { rate: 0.01, clipNorm: 1 },
      begin: { gain: 9 },
      cell: unbounded,
      options: { window: 60 },
    };
    expect(endOf(large)).toMatchObject({ end: { cause: 'gain', update: 1 }, update: 0 });
    expect(endOf({ ...large, begin: { gain: 1 } }).end).toEqual({ kind: 'updates' });
  });

  it('a hole in the data', () => {
    const { end, update } = endOf({ training: { rate: 0.01 }, prepared: withHole });
    expect(end).toMatchObject({ cause: 'data', update: update + 1 });
  });

  it('data that were not scaled', async () => {
    const co2 = await loadCo2();
    const endWith = (scaling: string): SessionEnd | null =>
      endOf({
        training: { rate: 0.01 },
        cell: linear,
        prepared: () => co2.prepare({ window: 12, said: 'level', scaling }, {}, 1),
      }).end;
    expect(endWith('none')).toMatchObject({ kind: 'not finite', cause: 'scaling' });
    expect(endWith('standard')).toEqual({ kind: 'updates' });
  });
});
