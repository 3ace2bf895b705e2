import { strFromU8, strToU8 } from 'fflate';

/** The text of these bytes; null where they are not UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  const text = strFromU8(bytes);
  const back = strToU8(text);
  return back.length === bytes.length && back.every((byte, k) => byte === bytes[k]) ? text : null;
}
