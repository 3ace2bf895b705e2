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

/** IndexedDB, in a database of its own: what a list shows stands apart from the numbers. */
export const browserShelf: KeptShelf = {
  list: async () => {
    const heads: unknown = await within('readonly', (heads) => heads.getAll());
    return (Array.isArray(heads) ? heads : [])
      .flatMap((head: unknown) => {
        const read = v.safeParse(keptHeadSchema, head);
        return read.success ? [read.output] : [];
      })
      .sort((a, b) => b.at - a.at);
  },
  load: async (id) => {
    const read = v.safeParse(keptSchema, await within('readonly', (_, models) => models.get(id)));
    return read.success ? read.output : null;
  },
  put: async (model) => {
    await within('readwrite', (heads, models) => {
      heads.put(headOf(model));
      return models.put(model);
    });
  },
  remove: async (id) => {
    await within('readwrite', (heads, models) => {
      heads.delete(id);
      return models.delete(id);
    });
  },
};

/** One transaction; resolves to the result of the request once all of it is kept. */
async function within(
  mode: IDBTransactionMode,
  work: (heads: IDBObjectStore, models: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction([HEADS, MODELS], mode);
      const fail = (): void => {
        reject(transaction.error ?? new DOMException('', 'AbortError'));
      };
      transaction.onerror = fail;
      transaction.onabort = fail;
      const request = work(transaction.objectStore(HEADS), transaction.objectStore(MODELS));
      transaction.oncomplete = () => {
        resolve(request.result);
      };
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, VERSION);
    request.onupgradeneeded = () => {
      for (const name of [HEADS, MODELS]) request.result.createObjectStore(name, { keyPath: 'id' });
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('', 'UnknownError'));
    };
    request.onblocked = () => {
      reject(new DOMException('', 'InvalidStateError'));
    };
  });
}
