import { beforeEach, expect, it } from 'vitest';
import type { Known } from '../quiz/progress';
import type { QuizDatabase } from './quiz-database';
import {
  forgetProgress,
  grade,
  importProgress,
  keepQuizIn,
  openProgress,
  regrade,
  setRetention,
  undoProgress,
  useQuizProgress,
} from './quiz-progress';

const kept = new Map<string, Known>();
let refusal: DOMException | null = null;
let retention = 0.9;

const answer = <Value>(value: Value): Promise<Value> =>
  refusal === null ? Promise.resolve(value) : Promise.reject(refusal);

const database: QuizDatabase = {
  progress: () => answer(new Map(kept)),
  retention: () => answer(retention),
  put: async (changes) => {
    await answer(null);
    for (const [id, known] of changes) {
      if (known === undefined) kept.delete(id);
      else kept.set(id, known);
    }
  },
  setRetention: async (wanted) => {
    await answer(null);
    retention = wanted;
  },
  sitting: () => answer(undefined),
  setSitting: () => answer(undefined),
};

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));
const at = Date.UTC(2026, 0, 1);
const right = { at, seed: 1, share: 1, grade: 3, hints: 0 } as const;
const progress = () => useQuizProgress.getState().progress;

beforeEach(async () => {
  kept.clear();
  refusal = null;
  retention = 0.9;
  keepQuizIn(database);
  useQuizProgress.setState(useQuizProgress.getInitialState());
  await openProgress();
});

it('An answer is kept at once, and another grade takes the place of the first', async () => {
  grade('Q001', right);
  await settled();
  const first = kept.get('Q001');
  expect(first?.attempts).toHaveLength(1);
  regrade('Q001', { ...right, grade: 4 });
  await settled();
  expect(kept.get('Q001')?.attempts).toEqual([{ ...right, grade: 4 }]);
  expect(kept.get('Q001')?.card.due.getTime()).toBeGreaterThan(first?.card.due.getTime() ?? NaN);
});

it('Undo goes back answer by answer, also where it is kept', async () => {
  grade('Q001', right);
  grade('Q001', { ...right, at: at + 86_400_000 });
  expect(progress()?.get('Q001')?.attempts).toHaveLength(2);
  expect(undoProgress()).toBe(true);
  expect(progress()?.get('Q001')?.attempts).toHaveLength(1);
  expect(undoProgress()).toBe(true);
  await settled();
  expect(kept.size).toBe(0);
  expect(undoProgress()).toBe(false);
});

it('A full disk is said, nothing is lost from the screen, and what was kept stays', async () => {
  grade('Q001', right);
  await settled();
  refusal = new DOMException('', 'QuotaExceededError');
  grade('Q002', right);
  await settled();
  expect(useQuizProgress.getState().trouble).toBe('full');
  expect(progress()?.size).toBe(2);
  expect([...kept.keys()]).toEqual(['Q001']);
  refusal = null;
  grade('Q003', right);
  await settled();
  expect(useQuizProgress.getState().trouble).toBeNull();
});

it('A browser that refuses altogether still lets one practise', async () => {
  useQuizProgress.setState(useQuizProgress.getInitialState());
  refusal = new DOMException('', 'SecurityError');
  await openProgress();
  expect(useQuizProgress.getState()).toMatchObject({ progress: new Map(), trouble: 'refused' });
});

it('An import and forgetting everything can be undone', async () => {
  grade('Q001', right);
  const mine = progress()?.get('Q001');
  const theirs = progress();
  forgetProgress();
  expect(progress()?.size).toBe(0);
  undoProgress();
  expect(progress()?.get('Q001')).toEqual(mine);
  if (mine === undefined || theirs === null) throw new Error('There should be progress.');
  importProgress({ retention: 0.8, progress: new Map([['Q009', mine]]) });
  expect([...(progress()?.keys() ?? [])]).toEqual(['Q001', 'Q009']);
  undoProgress();
  expect([...(progress()?.keys() ?? [])]).toEqual(['Q001']);
  setRetention(0.95);
  await settled();
  expect(retention).toBe(0.95);
});
