import { describe, expect, it } from 'vitest';
import { usualLoss } from '../../../engine/loss-choice';
import { plainSetup } from '../../../tasks/setup';
import { createComparer, type Shown } from './client';
import type { Ask, Failure, Reply, Task } from './protocol';

function task(slot: number, seed: number, cell = 'lstm'): Task {
  const setup = { ...plainSetup('reach', cell), seed };
  return { slot, setup, loss: usualLoss, clip: null, lane: 0 };
}

/** A worker that answers when it is told to, each column with a failure that names its seed. */
function stage() {
  const asked: Ask[] = [];
  const shown: (readonly Shown[])[] = [];
  let reply: (reply: Reply) => void = () => undefined;
  let broken: (message: string) => void = () => undefined;
  const comparer = createComparer(
    (onReply, onBroken) => {
      reply = onReply;
      broken = onBroken;
      return { post: (ask) => asked.push(ask), end: () => undefined };
    },
    (now) => shown.push(now),
    (goOn) => {
      goOn();
    },
  );
  const answer = (ask: Ask | undefined): void => {
    if (ask?.kind !== 'columns') throw new Error('No columns were asked for.');
    reply({
      kind: 'columns',
      id: ask.id,
      outcomes: ask.tasks.map(({ setup }) => ({
        kind: 'failure',
        failure: { kind: 'failed', message: String(setup.seed) },
      })),
    });
  };
  const messages = (): readonly (string | null)[] =>
    (shown.at(-1) ?? []).map(({ outcome }) => {
      const failure: Failure | null = outcome?.kind === 'failure' ? outcome.failure : null;
      return failure?.kind === 'failed' ? failure.message : null;
    });
  return { comparer, asked, shown, answer, messages, broken: () => broken('out of memory') };
}

const seedsIn = (ask: Ask | undefined): unknown =>
  ask?.kind === 'columns' ? ask.tasks.map(({ setup }) => setup.seed) : null;

describe('The half of the comparison in the page', () => {
  it('asks for one thing at a time, and of a drag only for where it has come to', () => {
    const { comparer, asked, answer, messages } = stage();
    for (const seed of [1, 2, 3, 4]) comparer.want([task(0, seed)]);
    expect(asked.map(seedsIn)).toEqual([[1]]);
    answer(asked[0]);
    expect(messages()).toEqual(['1']);
    expect(asked.map(seedsIn)).toEqual([[1], [4]]);
    answer(asked[1]);
    expect(messages()).toEqual(['4']);
    expect(asked).toHaveLength(2);
  });

  it('asks again only for the columns that changed', () => {
    const { comparer, asked, answer, messages } = stage();
    comparer.want([task(0, 1), task(1, 2)]);
    answer(asked[0]);
    comparer.want([task(0, 1), task(1, 5)]);
    expect(seedsIn(asked[1])).toEqual([5]);
    answer(asked[1]);
    expect(messages()).toEqual(['1', '5']);
  });

  it('drops what comes of a cell that is no longer wanted there', () => {
    const { comparer, asked, answer, messages } = stage();
    comparer.want([task(0, 1), task(1, 2)]);
    comparer.want([task(0, 1, 'gru'), task(1, 2)]);
    answer(asked[0]);
    expect(messages()).toEqual([null, '2']);
    expect(seedsIn(asked[1])).toEqual([1]);
  });

  it('tells of a worker that broke down, and begins another', () => {
    const { comparer, asked, messages, broken } = stage();
    comparer.want([task(0, 1)]);
    broken();
    expect(messages()).toEqual(['out of memory']);
    comparer.want([task(0, 2)]);
    expect(asked).toHaveLength(2);
  });
});
