import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { headOf, type KeptHead, type KeptModel } from '../tasks/kept/kept-model';
import { keptHeadSchema, keptSchema } from '../tasks/kept/kept-schema';

/** Where models are kept. Every promise rejects where the browser refuses. */
export interface KeptShelf {
  /** The newest first; what is broken is passed over. */
  readonly list: () => Promise<readonly KeptHead[]>;
  /** null where there is none of that id, or it is broken. */
  readonly load: (id: string) => Promise<KeptModel | null>;
  /** Takes the place of one with the same id. */
  readonly put: (model: KeptModel) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** Why a browser did not keep something. */
export function reasonOf(error: unknown): 'full' | 'refused' {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
}

const DATABASE = 'unrolled-kept';
const VERSION = 1;
const HEADS = 'heads';
const MODELS = 'models';

interface Shelf extends DBSchema {
  readonly [HEADS]: { key: string; value: unknown };
  readonly [MODELS]: { key: string; value: unknown };
}

/** IndexedDB, in a database of its own: what a list shows stands apart from the numbers. */
export const browserShelf: KeptShelf = {
  list: async () => {
    const heads = await within((database) => database.getAll(HEADS));
    return heads
      .flatMap((head) => {
        const read = v.safeParse(keptHeadSchema, head);
        return read.success ? [read.output] : [];
      })
      .sort((a, b) => b.at - a.at);
  },
  load: async (id) => {
    const read = v.safeParse(keptSchema, await within((database) => database.get(MODELS, id)));
    return read.success ? read.output : null;
  },
  put: (model) =>
    within(async (database) => {
      const transaction = database.transaction([HEADS, MODELS], 'readwrite');
      await Promise.all([
        transaction.objectStore(HEADS).put(headOf(model)),
        transaction.objectStore(MODELS).put(model),
        transaction.done,
      ]);
    }),
  remove: (id) =>
    within(async (database) => {
      const transaction = database.transaction([HEADS, MODELS], 'readwrite');
      await Promise.all([
        transaction.objectStore(HEADS).delete(id),
        transaction.objectStore(MODELS).delete(id),
        transaction.done,
      ]);
    }),
};

/** Opens the database for one piece of work. */
async function within<Result>(
  work: (database: IDBPDatabase<Shelf>) => Promise<Result>,
): Promise<Result> {
  const database = await openDB<Shelf>(DATABASE, VERSION, {
    upgrade: (made) => {
      for (const name of [HEADS, MODELS] as const) made.createObjectStore(name, { keyPath: 'id' });
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
