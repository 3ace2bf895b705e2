import { describe, expect, it } from 'vitest';
import { lastHidden } from '../../../tasks/comparisons/comparison';
import { plainSetup, type Setup } from '../../../tasks/setup';
import { usualBeginOf } from '../../../tasks/variant';
import { answer, buffersOf } from './compute';
import type { Column, Outcome } from './protocol';

async function outcomesOf(...setups: readonly Setup[]): Promise<readonly Outcome<Column>[]> {
  const tasks = setups.map((setup, slot) => ({
    slot,
    setup,
    loss: lastHidden,
    clip: 1,
    lane: 0,
  }));
  const reply = await answer({ kind: 'columns', id: 1, tasks });
  if (reply.kind !== 'columns') throw new Error('Columns were asked for.');
  // As a worker does.
  return structuredClone(reply, { transfer: buffersOf(reply) }).outcomes;
}

function columnIn(outcome: Outcome<Column> | undefined): Column {
  if (outcome?.kind !== 'done') throw new Error('The column could not be computed.');
  return outcome.result;
}

const plain = plainSetup('reach', 'lstm');
const biased = (forgetBias: number): Setup => ({
  ...plain,
  begin: { ...usualBeginOf('reach'), forgetBias },
});

describe('A column', () => {
  it('of an LSTM keeps next to nothing of its gradient at forget bias 0, and more than all at 5', async () => {
    const [zero, five] = await outcomesOf(biased(0), biased(5));
    const [at0] = columnIn(zero).picture.flows;
    const [at5] = columnIn(five).picture.flows;
    expect(at0?.state).toBe('h');
    expect(at0?.norms[99]).toBeCloseTo(Math.sqrt(32), 6);
    expect(at0?.norms[0]).toBeLessThan(1e-12);
    expect(at5?.norms[0]).toBeGreaterThan(1);
  });

  it('clips all weight gradients together to the norm that is chosen', async () => {
    const [outcome] = await outcomesOf(biased(5));
    const { before, after } = columnIn(outcome).weightNorm;
    expect(before).toBeGreaterThan(1);
    expect(after).toBeCloseTo(1, 4);
  });

  it('can be handed over again and again: what a preset shares stays whole', async () => {
    const setup = plainSetup('sine', 'lstm');
    const [first] = await outcomesOf(setup);
    const [second] = await outcomesOf(setup);
    expect(columnIn(second).picture).toEqual(columnIn(first).picture);
    expect(columnIn(second).picture.inputs[0]).toHaveLength(96);
  });

  it('that cannot be computed says why, and leaves the others', async () => {
    const own = { name: 'Broken', equations: 'h = tanh(' };
    const outcomes = await outcomesOf(plainSetup('counter', 'rnn'), { ...plain, own }, plain);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['failure', 'failure', 'done']);
    const kinds = outcomes.map((one) => (one.kind === 'failure' ? one.failure.kind : null));
    expect(kinds).toEqual(['no weights', 'equations', null]);
  });
});

describe('Two runs', () => {
  it('part where the forget bias is first used', async () => {
    const reply = await answer({ kind: 'parting', id: 1, a: biased(0), b: biased(1) });
    const parted =
      reply.kind === 'parting' && reply.outcome.kind === 'done' && reply.outcome.result;
    expect(parted).toMatchObject({
      stepName: '1',
      first: {
        parting: { timestep: 0, unit: 0, lane: 0 },
        causes: [{ kind: 'weight', name: 'b_f', index: 0, a: 0, b: 1 }],
      },
    });
  });

  it('that are the same part nowhere', async () => {
    const reply = await answer({ kind: 'parting', id: 1, a: plain, b: plain });
    expect(reply).toMatchObject({ outcome: { kind: 'done', result: { first: null } } });
  });
});
