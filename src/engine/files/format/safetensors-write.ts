import { strToU8 } from 'fflate';
import type { FileTensors } from '../tensors';
import { bytesOf, typeOf } from './numbers';

/** A safetensors file of these numbers, each in its own precision. The same numbers give the same bytes. */
export function writeSafetensors(
  tensors: FileTensors,
  metadata: ReadonlyMap<string, string> = new Map(),
): Uint8Array {
  let end = 0;
  // Doubles first: then every tensor begins at a multiple of its numbers' size.
  const ordered = [...tensors].sort(
    ([, a], [, b]) => b.data.BYTES_PER_ELEMENT - a.data.BYTES_PER_ELEMENT,
  );
  const entries = ordered.map(([name, { shape, data }]): [string, unknown] => {
    const from = end;
    end += data.byteLength;
    return [name, { dtype: typeOf(data), shape, data_offsets: [from, end] }];
  });
  const notes = metadata.size === 0 ? [] : [['__metadata__', Object.fromEntries(metadata)]];
  const text = JSON.stringify(Object.fromEntries([...notes, ...entries]));
  const utf8 = strToU8(text);
  const length = Math.ceil(utf8.length / 8) * 8;

  const bytes = new Uint8Array(8 + length + end);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true);
  bytes.fill(0x20, 8, 8 + length);
  bytes.set(utf8, 8);
  let at = 8 + length;
  for (const [, { data }] of ordered) {
    bytes.set(bytesOf(data), at);
    at += data.byteLength;
  }
  return bytes;
}
