import { describe, expect, it } from 'vitest';
import { deck } from '../content/deck';
import * as v from 'valibot';
import {
  anyQuestion,
  disorderOf,
  fitting,
  interviewOf,
  interviews,
  nextOf,
  orderOf,
} from './choose';
import { graded, schedulerOf, type Known } from './progress';
import { questionSchema, type Question } from './question';

const scheduler = schedulerOf(0.9);

async function all(): Promise<readonly Question[]> {
  return Promise.all(deck.map(async ({ load }) => v.parse(questionSchema, await load())));
}

describe('An interview', () => {
  it.each(interviews)(
    'of %d questions has them once each, of as many topics as it can',
    async (count) => {
      const questions = await all();
      const chosen = interviewOf(questions, count, 7);
      expect(chosen).toHaveLength(count);
      expect(new Set(chosen.map(({ id }) => id)).size).toBe(count);
      const topics = new Set(questions.map(({ topic }) => topic));
      expect(new Set(chosen.map(({ topic }) => topic)).size).toBe(Math.min(count, topics.size));
      expect(chosen.some(({ form }) => form === 'recall')).toBe(false);
    },
  );

  it('is another one from another seed, and the same from the same', async () => {
    const questions = await all();
    const ids = (seed: number) => interviewOf(questions, 10, seed).map(({ id }) => id);
    expect(ids(1)).toEqual(ids(1));
    expect(ids(1)).not.toEqual(ids(2));
  });
});

describe('Practice', () => {
  it('begins with the easiest, never asks the same twice in a row, and comes back to what is weak', async () => {
    const questions = await all();
    const first = nextOf(questions, new Map(), scheduler, 0, 1, null);
    expect(first?.difficulty).toBe(1);
    expect(nextOf(questions, new Map(), scheduler, 0, 1, first?.id ?? null)?.id).not.toBe(
      first?.id,
    );
    const now = Date.UTC(2026, 0, 1);
    const known = (grade: 1 | 4): Known =>
      graded(scheduler, undefined, { at: now, seed: 1, share: 1, grade, hints: 0 });
    const some = questions.slice(0, 3);
    const progress = new Map(some.map(({ id }, k) => [id, known(k === 1 ? 1 : 4)]));
    const later = now + 30 * 86_400_000;
    expect(nextOf(some, progress, scheduler, later, 1, null)?.id).toBe(some[1]?.id);
    expect(nextOf([], new Map(), scheduler, 0, 1, null)).toBeNull();
  });

  it('keeps to the topic and difficulty that were chosen', async () => {
    const questions = await all();
    const chosen = fitting(questions, { topic: 'gradients', difficulty: 3 });
    expect(chosen.length).toBeGreaterThan(0);
    for (const { topic, difficulty } of chosen)
      expect([topic, difficulty]).toEqual(['gradients', 3]);
    expect(fitting(questions, anyQuestion)).toHaveLength(questions.length);
  });
});

it('Parts are shuffled by the seed alone, and steps to be ordered are never in order', () => {
  expect(orderOf(5, 3)).toEqual(orderOf(5, 3));
  for (let seed = 0; seed < 200; seed++) {
    expect([...orderOf(5, seed)].sort()).toEqual([0, 1, 2, 3, 4]);
    expect(disorderOf(3, seed)).not.toEqual([0, 1, 2]);
  }
});
