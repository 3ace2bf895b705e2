import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as v from 'valibot';

/** What somebody has done about an exercise. */
export interface Work {
  /** `shown`: the answer was looked at before it was found. */
  readonly outcome: 'open' | 'done' | 'shown';
  /** Lines that were named, from 1 (0: a line that is missing), right or wrong, the first first. */
  readonly named: readonly number[];
  /** How many hints were taken: of a case in all (`''`), of a cell to write by line. */
  readonly hints: Readonly<Record<string, number>>;
  /** What stands in the editor; null: as it began. */
  readonly text: string | null;
  /** Which of the lines that are offered was tried last; null: none. */
  readonly offer: number | null;
  /** A cell to write is gone through line by line. */
  readonly byLine: boolean;
}

/** An exercise → what was done about it. */
export type Works = ReadonlyMap<string, Work>;

/** Where work is kept. Every promise rejects where the browser refuses. */
export interface ClinicDatabase {
  /** What is broken is passed over. */
  readonly works: () => Promise<Works>;
  /** All or nothing; undefined: nothing is kept of it any more. */
  readonly put: (changes: ReadonlyMap<string, Work | undefined>) => Promise<void>;
}

interface Stores extends DBSchema {
  readonly works: { key: string; value: unknown };
}

const LONGEST = 100_000;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const workSchema = v.object({
  outcome: v.picklist(['open', 'done', 'shown']),
  named: v.array(count),
  hints: v.record(v.string(), count),
  text: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST))),
  offer: v.nullable(count),
  byLine: v.boolean(),
});

/** IndexedDB, one entry an exercise, so that two tabs do not overwrite each other's. */
export const browserClinic: ClinicDatabase = {
  works: () =>
    within(async (database) => {
      const [keys, values] = await Promise.all([
        database.getAllKeys('works'),
        database.getAll('works'),
      ]);
      return new Map(
        keys.flatMap((key, k) => {
          const read = v.safeParse(workSchema, values[k]);
          return read.success ? [[key, read.output] as const] : [];
        }),
      );
    }),
  put: (changes) =>
    within(async (database) => {
      const { store, done } = database.transaction('works', 'readwrite');
      await Promise.all([
        ...[...changes].map(async ([id, work]) => {
          await (work === undefined ? store.delete(id) : store.put(work, id));
        }),
        done,
      ]);
    }),
};

async function within<Result>(
  work: (database: IDBPDatabase<Stores>) => Promise<Result>,
): Promise<Result> {
  const database = await openDB<Stores>('unrolled-clinic', 1, {
    upgrade: (made) => {
      made.createObjectStore('works');
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
