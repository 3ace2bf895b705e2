/** Values by key, as little as a store of checkpoints needs; every call may be refused with an error of the browser's. */
export interface KeyStorage {
  /** undefined where there is nothing. */
  readonly get: (key: string) => Promise<unknown>;
  /** The keys that begin so, in order. */
  readonly keys: (prefix: string) => Promise<readonly string[]>;
  /** All of it or nothing. */
  readonly change: (put: ReadonlyMap<string, unknown>, remove: readonly string[]) => Promise<void>;
}

/** Keeps everything as long as the page lives. */
export function memoryStorage(): KeyStorage {
  const values = new Map<string, unknown>();
  return {
    get: (key) => Promise.resolve(values.get(key)),
    keys: (prefix) =>
      Promise.resolve([...values.keys()].filter((key) => key.startsWith(prefix)).sort()),
    change: (put, remove) => {
      for (const key of remove) values.delete(key);
      for (const [key, value] of put) values.set(key, value);
      return Promise.resolve();
    },
  };
}
