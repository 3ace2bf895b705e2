import { createRandom } from '../engine/random';
import { shuffled } from '../engine/shuffled';
import { standingOf, type Progress } from './progress';
import type { Difficulty, Question, Topic } from './question';
import type { FSRS } from 'ts-fsrs';

/** Which questions one wants; null: any. */
export interface Filter {
  readonly topic: Topic | null;
  readonly difficulty: Difficulty | null;
}

export const anyQuestion: Filter = { topic: null, difficulty: null };

export function fitting(
  questions: readonly Question[],
  { topic, difficulty }: Filter,
): readonly Question[] {
  return questions.filter(
    (question) =>
      (topic === null || question.topic === topic) &&
      (difficulty === null || question.difficulty === difficulty),
  );
}

/**
 * The question that comes next in practice: a new one as long as there is one, the easier first; then what is least well known. Never
 * the one that was just there, unless there is no other. Whoever is here for the first time begins with options to choose from. null of
 * none.
 */
export function nextOf(
  questions: readonly Question[],
  progress: Progress,
  scheduler: FSRS,
  now: number,
  seed: number,
  last: string | null,
): Question | null {
  if (progress.size === 0 && last === null) {
    const choices = questions.filter(({ form }) => form === 'choice');
    const easiest = choices.toSorted((a, b) => a.difficulty - b.difficulty)[0];
    if (easiest !== undefined) return easiest;
  }
  const others = questions.filter(({ id }) => id !== last);
  const from = others.length > 0 ? others : questions;
  const rank = (question: Question): number => {
    const { state, recall } = standingOf(scheduler, progress.get(question.id), now);
    return state === 'new' ? question.difficulty - 10 : (recall ?? 1);
  };
  const order = shuffled(from.length, createRandom(seed));
  const mixed = [...order].flatMap((k) => from[k] ?? []);
  return mixed.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** How many questions an interview can have. */
export const interviews = [10, 20, 40] as const;

/** Seconds that an interview gives a question. */
export const SECONDS_EACH = 75;

/**
 * Questions of an interview: topics in turn, so that none has much more than its share, in an order drawn from the seed. What one
 * grades oneself is not among them.
 */
export function interviewOf(
  questions: readonly Question[],
  count: number,
  seed: number,
): readonly Question[] {
  const random = createRandom(seed);
  const judged = questions.filter(({ form }) => form !== 'recall');
  const mixed = [...shuffled(judged.length, random)].flatMap((k) => judged[k] ?? []);
  const byTopic = new Map<Topic, Question[]>();
  for (const question of mixed) {
    byTopic.set(question.topic, [...(byTopic.get(question.topic) ?? []), question]);
  }
  const chosen: Question[] = [];
  for (let round = 0; chosen.length < Math.min(count, judged.length); round++) {
    for (const ofTopic of byTopic.values()) {
      const question = ofTopic[round];
      if (question !== undefined && chosen.length < count) chosen.push(question);
    }
  }
  return [...shuffled(chosen.length, random)].flatMap((k) => chosen[k] ?? []);
}

/** The places of the parts of a question in the order in which they are shown: the same for the same seed. */
export function orderOf(count: number, seed: number): readonly number[] {
  return [...shuffled(count, createRandom(seed ^ 0x5eed))];
}

/** {@link orderOf} that is never the order they were written in, where there are two or more. */
export function disorderOf(count: number, seed: number): readonly number[] {
  for (let more = 0; ; more++) {
    const order = orderOf(count, seed + more);
    if (count < 2 || order.some((place, k) => place !== k)) return order;
  }
}
