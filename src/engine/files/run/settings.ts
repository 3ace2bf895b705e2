import { isObject } from '../is-object';
import { FileError } from '../problem';
import type { Json, JsonObject } from './run-file';

/** Characters of the settings as text, values in them, and how deep they are nested. */
const MOST_SETTINGS = { characters: 2 ** 18, values: 10_000, depth: 16 } as const;

/** The settings out of a file. Throws a `FileError` where they are no object, are too large, or have a key that would be no key. */
export function checkedSettings(given: unknown): JsonObject {
  if (!isObject(given)) throw broken('settings');
  let values = 0;
  // Level by level: a text can be nested deeper than calls can be.
  let level: readonly unknown[] = [given];
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (depth > MOST_SETTINGS.depth || values > MOST_SETTINGS.values) throw broken('settings');
    level = level.flatMap((value) => {
      if (Array.isArray(value)) return value as readonly unknown[];
      if (!isObject(value)) return isPlain(value) ? [] : unsayable();
      if (Object.hasOwn(value, '__proto__')) throw broken('settings.__proto__');
      return Object.values(value).filter((one) => one !== undefined);
    });
  }
  const { length } = JSON.stringify(given);
  if (length > MOST_SETTINGS.characters) {
    const most = MOST_SETTINGS.characters;
    throw new FileError({ kind: 'too large', what: 'settings', bytes: length, most });
  }
  return given as JsonObject;
}

function isPlain(value: unknown): value is Json {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

function unsayable(): never {
  throw broken('settings');
}

function broken(where: string): FileError {
  return new FileError({ kind: 'header', format: 'run', where });
}
