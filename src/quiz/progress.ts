import { createEmptyCard, fsrs, Rating, State, type Card, type FSRS } from 'ts-fsrs';
import type { Question, Topic } from './question';

/** How well one knew it: again, hard, good, easy, as FSRS counts them. */
export const grades = [1, 2, 3, 4] as const;
export type Grade = (typeof grades)[number];

const ratings = { 1: Rating.Again, 2: Rating.Hard, 3: Rating.Good, 4: Rating.Easy } as const;

/** One time that a question was answered. */
export interface Attempt {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What its numbers were drawn from, and its parts shuffled by. */
  readonly seed: number;
  /** Of {@link score}, 0 to 1. */
  readonly share: number;
  readonly grade: Grade;
  readonly hints: number;
}

/** What is kept of a question. */
export interface Known {
  readonly card: Card;
  /** The oldest first; at most {@link MOST_ATTEMPTS}. */
  readonly attempts: readonly Attempt[];
}

/** By id of the question. */
export type Progress = ReadonlyMap<string, Known>;

/** More of a question's past than this nobody looks at. */
export const MOST_ATTEMPTS = 50;

/** The share of what one has learned that one wants to remember when it comes up again. */
export const retentions = { least: 0.75, usual: 0.9, most: 0.97 } as const;

/** Schedules as FSRS-6 does (github.com/open-spaced-repetition), without chance: what a button says is what it does. */
export function schedulerOf(retention: number): FSRS {
  return fsrs({ request_retention: retention, enable_fuzz: false });
}

/** When it would come up again after each grade, in milliseconds since 1970, in the order of {@link grades}. */
export function dueAfter(
  scheduler: FSRS,
  known: Known | undefined,
  now: number,
): readonly number[] {
  const card: Card = known?.card ?? createEmptyCard(new Date(now));
  return grades.map((grade) => scheduler.next(card, now, ratings[grade]).card.due.getTime());
}

/** What is kept once it was answered. */
export function graded(scheduler: FSRS, known: Known | undefined, attempt: Attempt): Known {
  const card: Card = known?.card ?? createEmptyCard(new Date(attempt.at));
  return {
    card: scheduler.next(card, attempt.at, ratings[attempt.grade]).card,
    attempts: [...(known?.attempts ?? []), attempt].slice(-MOST_ATTEMPTS),
  };
}

/** The grade that an answer suggests: right at once, right with help, partly right, wrong. */
export function suggested(share: number, hints: number): Grade {
  if (share < 0.5) return 1;
  return share < 1 || hints > 0 ? 2 : 3;
}

/** The questions that are due, the longest overdue first; never one that was not answered yet. */
export function dueNow(progress: Progress, now: number): readonly string[] {
  return [...progress]
    .filter(([, { card }]) => card.due.getTime() <= now)
    .sort(([, a], [, b]) => a.card.due.getTime() - b.card.due.getTime())
    .map(([id]) => id);
}

/** How somebody stands with a question: it is known where one is likely to remember it now. */
export interface Standing {
  readonly state: 'new' | 'weak' | 'known';
  /** Probability of remembering it now, 0 to 1; null of a new one. */
  readonly recall: number | null;
  /** Milliseconds since 1970; null of a new one. */
  readonly seen: number | null;
}

export function standingOf(scheduler: FSRS, known: Known | undefined, now: number): Standing {
  if (known === undefined) return { state: 'new', recall: null, seen: null };
  const recall = scheduler.get_retrievability(known.card, now, false);
  const last = known.attempts.at(-1);
  const isKnown =
    last !== undefined && last.grade > 1 && recall >= scheduler.parameters.request_retention - 0.1;
  return {
    state: isKnown && known.card.state !== State.New ? 'known' : 'weak',
    recall,
    seen: last?.at ?? null,
  };
}

/** How somebody stands with the questions of a topic. */
export interface TopicStanding {
  readonly topic: Topic;
  readonly total: number;
  readonly known: number;
  readonly weak: number;
  /** Share of all attempts' points, 0 to 1; null where there is none. */
  readonly share: number | null;
  readonly seen: number | null;
}

/** One for each topic that has questions, in their order. */
export function standings(
  scheduler: FSRS,
  questions: readonly Pick<Question, 'id' | 'topic'>[],
  progress: Progress,
  now: number,
): readonly TopicStanding[] {
  return [...new Set(questions.map(({ topic }) => topic))].map((topic) => {
    const own = questions.filter((question) => question.topic === topic);
    const each = own.map(({ id }) => standingOf(scheduler, progress.get(id), now));
    const shares = own.flatMap(({ id }) =>
      (progress.get(id)?.attempts ?? []).map((one) => one.share),
    );
    const times = each.flatMap(({ seen }) => (seen === null ? [] : [seen]));
    return {
      topic,
      total: own.length,
      known: each.filter(({ state }) => state === 'known').length,
      weak: each.filter(({ state }) => state === 'weak').length,
      share: shares.length === 0 ? null : shares.reduce((a, b) => a + b, 0) / shares.length,
      seen: times.length === 0 ? null : Math.max(...times),
    };
  });
}
