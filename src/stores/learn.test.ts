import { describe, expect, it } from 'vitest';
import type { Update } from '../engine/edit';
import { withEdit } from '../engine/edit';
import { lossAt } from '../engine/loss-at';
import { goalOf } from '../tasks/goal';
import { openSetup } from '../tasks/open-setup';
import { plainSetup } from '../tasks/setup';
import * as learning from './learn';
import { fittingEdits, runOf, type Run } from './run';

const step: Update = {
  kind: 'update',
  loss: { of: 'error', at: 'every', output: 0 },
  window: null,
  optimiser: 'sgd',
  rate: 0.01,
  clip: null,
  value: 1,
};

const lossOf = (run: Run): number =>
  lossAt(run.trace, step.loss, goalOf(run.opened, run.target?.values ?? null)).value;

describe('A step of training', () => {
  it.each(['sine', 'co2', 'sentence-en'])(
    'makes the loss of its own run smaller: %s',
    async (id) => {
      const setup = plainSetup(id, 'lstm');
      const loaded = await openSetup(setup);
      const before = lossOf(runOf(loaded, setup, learning));
      const once = runOf(loaded, { ...setup, edits: [step] }, learning);
      const often = runOf(loaded, { ...setup, edits: [{ ...step, value: 5 }] }, learning);
      expect(lossOf(once)).toBeLessThan(before);
      expect(lossOf(often)).toBeLessThan(lossOf(once));
    },
  );

  it('is made with what stands before it, and not with what comes after', async () => {
    const setup = plainSetup('sine', 'lstm');
    const loaded = await openSetup(setup);
    const input = { kind: 'input', timestep: 3, feature: 0, value: 5 } as const;
    const weightsOf = (edits: Parameters<typeof fittingEdits>[1]) =>
      runOf(loaded, { ...setup, edits }, learning).trace.weights.lanes;
    const alone = weightsOf([step]);
    expect(weightsOf([step, input])).toEqual(alone);
    expect(weightsOf([input, step])).not.toEqual(alone);
    const weight = { kind: 'weight', lane: 0, name: 'b_f', index: 0, value: 9 } as const;
    const after = runOf(loaded, { ...setup, edits: withEdit([step], weight) }, learning);
    expect(after.trace.weights.lanes[0]?.get('b_f')?.[0]).toBe(9);
    const before = runOf(loaded, { ...setup, edits: [weight, step] }, learning);
    expect(before.trace.weights.lanes[0]?.get('b_f')?.[0]).not.toBe(9);
  });

  it('is left out where its loss cannot stand', async () => {
    const loaded = await openSetup(plainSetup('gates', 'lstm'));
    const beyond = { ...step, loss: { of: 'hidden', at: 5000, output: 0 } } as const;
    const hidden = { ...step, loss: { of: 'hidden', at: 'last', output: 0 } } as const;
    expect(fittingEdits(loaded, [step, beyond, hidden], learning)).toEqual([hidden]);
  });
});
