import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { retentions, type Known, type Progress } from '../quiz/progress';
import { knownOf, knownSchema } from '../quiz/progress-file';

/** Where progress is kept. Every promise rejects where the browser refuses. */
export interface QuizDatabase {
  /** What is broken is passed over. */
  readonly progress: () => Promise<Progress>;
  readonly retention: () => Promise<number>;
  /** Sets what is kept of these questions, all or nothing; undefined: nothing is kept of it any more. */
  readonly put: (changes: ReadonlyMap<string, Known | undefined>) => Promise<void>;
  readonly setRetention: (retention: number) => Promise<void>;
  /** What was open when the page was left; whatever was put there. */
  readonly sitting: () => Promise<unknown>;
  readonly setSitting: (sitting: unknown) => Promise<void>;
}

interface Stores extends DBSchema {
  readonly questions: { key: string; value: unknown };
  readonly settings: { key: string; value: unknown };
}

const retentionSchema = v.pipe(
  v.number(),
  v.minValue(retentions.least),
  v.maxValue(retentions.most),
);

/** IndexedDB, one entry a question, so that two tabs do not overwrite each other's. */
export const browserQuiz: QuizDatabase = {
  progress: () =>
    within(async (database) => {
      const [keys, values] = await Promise.all([
        database.getAllKeys('questions'),
        database.getAll('questions'),
      ]);
      return new Map(
        keys.flatMap((key, k) => {
          const read = v.safeParse(knownSchema, values[k]);
          return read.success ? [[key, knownOf(read.output)] as const] : [];
        }),
      );
    }),
  retention: () =>
    within(async (database) => {
      const read = v.safeParse(retentionSchema, await database.get('settings', 'retention'));
      return read.success ? read.output : retentions.usual;
    }),
  put: (changes) =>
    within(async (database) => {
      const { store, done } = database.transaction('questions', 'readwrite');
      await Promise.all([
        ...[...changes].map(async ([id, known]) => {
          await (known === undefined ? store.delete(id) : store.put(known, id));
        }),
        done,
      ]);
    }),
  setRetention: (retention) =>
    within(async (database) => {
      await database.put('settings', retention, 'retention');
    }),
  sitting: () => within((database) => database.get('settings', 'sitting')),
  setSitting: (sitting) =>
    within(async (database) => {
      await database.put('settings', sitting, 'sitting');
    }),
};

async function within<Result>(
  work: (database: IDBPDatabase<Stores>) => Promise<Result>,
): Promise<Result> {
  const database = await openDB<Stores>('unrolled-quiz', 1, {
    upgrade: (made) => {
      made.createObjectStore('questions');
      made.createObjectStore('settings');
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
