import { describe, expect, it } from 'vitest';
import { openSetup } from '../tasks/open-setup';
import { plainSetup } from '../tasks/setup';
import { differentiate } from './differentiate';
import { runOf } from './run';

describe('A loss that cannot stand where it was put', () => {
  it('of hidden states stands anywhere, also where the model is read out at its end only', async () => {
    const setup = plainSetup('sine', 'lstm');
    const loaded = await openSetup(setup);
    const { opened } = loaded;
    const model = { ...opened.model, readout: { on: 'last', size: 1 } } as const;
    const atEnd = { ...opened, model, target: null, predict: () => new Float64Array(96) };
    const run = runOf({ ...loaded, opened: atEnd }, setup);
    const standing = (of: 'output' | 'hidden', at: 'every' | number) =>
      differentiate(run, { of, at, output: 0 }, null).loss;
    expect(standing('hidden', 'every')).toMatchObject({ of: 'hidden', at: 'every' });
    expect(standing('hidden', 7)).toMatchObject({ of: 'hidden', at: 7 });
    expect(standing('hidden', 500)).toMatchObject({ of: 'hidden', at: 'last' });
    expect(standing('output', 7)).toMatchObject({ of: 'output', at: 'last' });
  });
});
