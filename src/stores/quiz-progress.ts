import { create } from 'zustand';
import {
  graded,
  retentions,
  schedulerOf,
  type Attempt,
  type Known,
  type Progress,
} from '../quiz/progress';
import { merged, type ProgressFile } from '../quiz/progress-file';
import { reasonOf } from './kept-shelf';
import { browserQuiz, type QuizDatabase } from './quiz-database';

interface Learned {
  /** null until it has been read. */
  readonly progress: Progress | null;
  /** The share that one wants to remember. */
  readonly retention: number;
  /** Why the last change was not kept; null: it was. It holds until the page is left. */
  readonly trouble: 'full' | 'refused' | null;
  /** What undo takes back, the last first. */
  readonly past: readonly Change[];
}

/** Questions as they were before something changed them. */
interface Change {
  readonly what: 'graded' | 'imported' | 'forgotten';
  readonly before: ReadonlyMap<string, Known | undefined>;
}

/** Further back than this nobody goes. */
const MOST_STEPS = 50;

export const useQuizProgress = create<Learned>()(() => ({
  progress: null,
  retention: retentions.usual,
  trouble: null,
  past: [],
}));

const { getState, setState } = useQuizProgress;

let database: QuizDatabase = browserQuiz;

/** Keeps progress elsewhere: a test brings its own. */
export function keepQuizIn(other: QuizDatabase): void {
  database = other;
}

/** Reads what earlier visits have left; a browser that refuses has nothing. */
export async function openProgress(): Promise<void> {
  if (getState().progress !== null) return;
  try {
    const [progress, retention] = await Promise.all([database.progress(), database.retention()]);
    setState({ progress, retention });
  } catch (error) {
    setState({ progress: new Map(), trouble: reasonOf(error) });
  }
}

/** Keeps an answer with its grade, at once. */
export function grade(id: string, attempt: Attempt): void {
  const { retention } = getState();
  change('graded', new Map([[id, graded(schedulerOf(retention), now().get(id), attempt)]]));
}

/** Another grade for the answer that was kept last, as if it had been given at first. */
export function regrade(id: string, attempt: Attempt): void {
  const { past, retention } = getState();
  const last = past[0];
  if (last?.what !== 'graded' || !last.before.has(id)) return;
  const known = graded(schedulerOf(retention), last.before.get(id), attempt);
  set(new Map([[id, known]]));
}

/** Takes the last change back; false where there is none. */
export function undoProgress(): boolean {
  const [last, ...past] = getState().past;
  if (last === undefined) return false;
  setState({ past });
  set(last.before);
  return true;
}

export function importProgress({ retention, progress }: ProgressFile): void {
  const all = merged(now(), progress);
  change('imported', new Map([...progress.keys()].map((id) => [id, all.get(id)])));
  setRetention(retention);
}

/** Forgets everything; undo brings it back. */
export function forgetProgress(): void {
  change('forgotten', new Map([...now().keys()].map((id) => [id, undefined])));
}

export function setRetention(retention: number): void {
  setState({ retention });
  keep(database.setRetention(retention));
}

function now(): Progress {
  return getState().progress ?? new Map();
}

function change(what: Change['what'], changes: ReadonlyMap<string, Known | undefined>): void {
  const before = new Map([...changes.keys()].map((id) => [id, now().get(id)]));
  setState(({ past }) => ({ past: [{ what, before }, ...past].slice(0, MOST_STEPS) }));
  set(changes);
}

function set(changes: ReadonlyMap<string, Known | undefined>): void {
  const progress = new Map(now());
  for (const [id, known] of changes) {
    if (known === undefined) progress.delete(id);
    else progress.set(id, known);
  }
  setState({ progress });
  keep(database.put(changes));
}

/** What is not kept stays on the screen, and is said. */
function keep(kept: Promise<void>): void {
  kept.then(
    () => setState({ trouble: null }),
    (error: unknown) => setState({ trouble: reasonOf(error) }),
  );
}

/** What was open when the page was left; whatever was put there. */
export async function readSitting(): Promise<unknown> {
  return database.sitting().catch(() => undefined);
}

export async function writeSitting(sitting: unknown): Promise<void> {
  await database.setSitting(sitting).catch(() => undefined);
}
