import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeyStorage } from './key-storage';

const DATABASE = 'unrolled-lab';
const STORE = 'kept';

interface Kept extends DBSchema {
  readonly [STORE]: { key: string; value: unknown };
}

/** The browser's own database. Nothing is opened before the first call; where that fails, the next one tries again. */
export function browserStorage(): KeyStorage {
  let opened: Promise<IDBPDatabase<Kept>> | null = null;
  const forget = (): void => {
    opened = null;
  };
  const open = (): Promise<IDBPDatabase<Kept>> => {
    opened ??= openDatabase(forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };

  return {
    get: async (key) => (await open()).get(STORE, key),
    keys: async (prefix) =>
      (await open()).getAllKeys(STORE, IDBKeyRange.bound(prefix, `${prefix}\uffff`)),
    change: async (put, remove) => {
      const transaction = (await open()).transaction(STORE, 'readwrite');
      const { store, done } = transaction;
      await Promise.all([
        ...remove.map((key) => store.delete(key)),
        ...[...put].map(([key, value]) => store.put(value, key)),
        done,
      ]);
    },
  };
}

/** `onClosed`: the browser closed it, or another version of the page needs it. */
async function openDatabase(onClosed: () => void): Promise<IDBPDatabase<Kept>> {
  const database = await openDB<Kept>(DATABASE, 1, {
    upgrade: (made) => {
      made.createObjectStore(STORE);
    },
    blocking: () => {
      database.close();
      onClosed();
    },
    terminated: onClosed,
  });
  return database;
}
