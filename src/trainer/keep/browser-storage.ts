import type { KeyStorage } from './key-storage';

const DATABASE = 'unrolled-lab';
const STORE = 'kept';

/** The browser's own database. Nothing is opened before the first call; where that fails, the next one tries again. */
export function browserStorage(): KeyStorage {
  let opened: Promise<IDBDatabase> | null = null;
  const open = (): Promise<IDBDatabase> => {
    opened ??= openDatabase(() => {
      opened = null;
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };

  return {
    get: async (key) => done<unknown>(reading(await open()).get(key)),
    keys: async (prefix) => {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const keys = await done(reading(await open()).getAllKeys(range));
      return keys.map(String);
    },
    change: async (put, remove) => {
      const transaction = (await open()).transaction(STORE, 'readwrite');
      const ended = completed(transaction);
      const store = transaction.objectStore(STORE);
      for (const key of remove) store.delete(key);
      for (const [key, value] of put) store.put(value, key);
      await ended;
    },
  };
}

function reading(database: IDBDatabase): IDBObjectStore {
  return database.transaction(STORE, 'readonly').objectStore(STORE);
}

/** `onClosed`: the browser closed it, or another version of the page needs it. */
function openDatabase(onClosed: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE);
  };
  return done(request).then((database) => {
    database.onclose = onClosed;
    database.onversionchange = () => {
      database.close();
      onClosed();
    };
    return database;
  });
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The database gave no answer.'));
    };
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('Nothing was written.'));
    };
  });
}
