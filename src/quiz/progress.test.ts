import { describe, expect, it } from 'vitest';
import {
  dueAfter,
  dueNow,
  graded,
  MOST_ATTEMPTS,
  schedulerOf,
  standingOf,
  standings,
  suggested,
  type Attempt,
  type Grade,
  type Known,
} from './progress';
import { merged, readProgress, writeProgress, type ProgressFile } from './progress-file';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const scheduler = schedulerOf(0.9);

function attempt(at: number, grade: Grade, share = 1): Attempt {
  return { at, seed: 1, share, grade, hints: 0 };
}

function answered(...grades: readonly Grade[]): Known {
  let known: Known | undefined;
  let at = START;
  for (const grade of grades) {
    known = graded(scheduler, known, attempt(at, grade));
    at = known.card.due.getTime();
  }
  if (known === undefined) throw new Error('There should be an answer.');
  return known;
}

describe('Spaced repetition', () => {
  it('does what its buttons say', () => {
    const known = answered(3, 3);
    const at = known.card.due.getTime();
    dueAfter(scheduler, known, at).forEach((due, k) => {
      const grade = ([1, 2, 3, 4] as const)[k] ?? 1;
      expect(graded(scheduler, known, attempt(at, grade)).card.due.getTime()).toBe(due);
    });
  });

  it('puts the intervals in the order of the grades, and lets them grow with each success', () => {
    const now = answered(3).card.due.getTime();
    const due = dueAfter(scheduler, answered(3), now);
    expect([...due].sort((a, b) => a - b)).toEqual(due);
    const gaps = [2, 3, 4, 5].map((count) => {
      const known = answered(...new Array<Grade>(count).fill(3));
      return known.card.due.getTime() - (known.attempts.at(-1)?.at ?? 0);
    });
    expect([...gaps].sort((a, b) => a - b)).toEqual(gaps);
    expect(gaps.at(-1)).toBeGreaterThan(20 * DAY);
  });

  it('comes back sooner the more one wants to remember', () => {
    const known = answered(3, 3, 3);
    const at = known.card.due.getTime();
    const after = [0.8, 0.9, 0.95].map(
      (wanted) => dueAfter(schedulerOf(wanted), known, at)[2] ?? 0,
    );
    expect([...after].sort((a, b) => b - a)).toEqual(after);
  });

  it('has due what is overdue, the longest first, and nothing new', () => {
    const progress = new Map([
      ['Q001', answered(3)],
      ['Q002', answered(1)],
      ['Q003', answered(4)],
    ]);
    expect(dueNow(progress, START)).toEqual([]);
    expect(dueNow(progress, START + DAY)).toEqual(['Q002', 'Q001']);
  });

  it('suggests a grade by the answer and the help it took', () => {
    expect([suggested(0, 0), suggested(0.6, 0), suggested(1, 1), suggested(1, 0)]).toEqual([
      1, 2, 2, 3,
    ]);
  });

  it('keeps the latest attempts only', () => {
    const many = Array.from({ length: MOST_ATTEMPTS + 5 }, () => 3 as const);
    expect(answered(...many).attempts).toHaveLength(MOST_ATTEMPTS);
  });
});

describe('How somebody stands', () => {
  it('is new, known, weak after a failure, and weak when it was too long ago', () => {
    expect(standingOf(scheduler, undefined, START).state).toBe('new');
    const known = answered(3, 3);
    const due = known.card.due.getTime();
    expect(standingOf(scheduler, known, due).state).toBe('known');
    expect(standingOf(scheduler, answered(1), START).state).toBe('weak');
    expect(standingOf(scheduler, known, due + 3000 * DAY).state).toBe('weak');
  });

  it('adds up over a topic', () => {
    const questions = [
      { id: 'Q001', topic: 'gates' },
      { id: 'Q002', topic: 'gates' },
      { id: 'Q003', topic: 'state' },
    ] as const;
    const progress = new Map([['Q001', answered(3)]]);
    expect(standings(scheduler, questions, progress, START)).toMatchObject([
      { topic: 'gates', total: 2, known: 1, weak: 0, share: 1, seen: START },
      { topic: 'state', total: 1, known: 0, weak: 0, share: null, seen: null },
    ]);
  });
});

describe('A file of progress', () => {
  const file: ProgressFile = {
    retention: 0.85,
    progress: new Map([
      ['Q001', answered(3, 3)],
      ['X12', answered(1)],
    ]),
  };

  it('comes back as it was written', () => {
    expect(readProgress(writeProgress(file))).toEqual(file);
  });

  it.each([
    ['', 'no json'],
    ['{"kind":"unrolled-progress"', 'no json'],
    ['null', 'other'],
    ['[]', 'other'],
    ['{}', 'other'],
    ['{"kind":"unrolled-progress","version":1,"retention":0.9}', 'other'],
    ['{"kind":"unrolled-progress","version":1,"retention":7,"questions":{}}', 'other'],
    [
      '{"kind":"unrolled-progress","version":1,"retention":0.9,"questions":{"__proto__":1,"a b":{}}}',
      'other',
    ],
    [
      '{"kind":"unrolled-progress","version":1,"retention":0.9,"questions":{"Q001":{"card":{},"attempts":[]}}}',
      'other',
    ],
    ['{"kind":"unrolled-progress","version":2,"retention":0.9,"anything":true}', 'newer'],
    ['x'.repeat(5_000_001), 'large'],
  ])('that is broken is refused, not half taken (%#)', (text, kind) => {
    expect(readProgress(text)).toMatchObject({ kind });
  });

  it('says where it does not fit', () => {
    const broken = writeProgress(file).replace('"stability": ', '"stability": -');
    const read = readProgress(broken);
    expect('where' in read && read.where).toContain('Q001.card');
  });

  it('brings the later of two answers', () => {
    const mine = new Map([
      ['Q001', answered(3)],
      ['Q002', answered(1)],
    ]);
    const theirs = new Map([
      ['Q001', answered(3, 3)],
      ['Q002', { ...answered(4), attempts: [attempt(START - DAY, 4)] }],
      ['Q003', answered(4)],
    ]);
    const all = merged(mine, theirs);
    expect(all.get('Q001')).toEqual(theirs.get('Q001'));
    expect(all.get('Q002')).toEqual(mine.get('Q002'));
    expect(all.get('Q003')).toEqual(theirs.get('Q003'));
  });
});
