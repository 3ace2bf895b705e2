import * as v from 'valibot';

/** Written with everything that is kept, so that a later format can tell what it reads. */
const VERSION = 1;

const envelope = v.object({ state: v.unknown(), version: v.number() });

/** What the browser keeps under that key; undefined where there is nothing, or it is broken or out of reach. */
export function readShelf(key: string): unknown {
  try {
    return v.parse(envelope, JSON.parse(localStorage.getItem(key) ?? '')).state;
  } catch {
    return undefined;
  }
}

/** Keeps a value, or with null takes it away; false where the browser refuses. */
export function writeShelf(key: string, state: unknown): boolean {
  try {
    if (state === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ state, version: VERSION }));
    return true;
  } catch {
    return false;
  }
}
