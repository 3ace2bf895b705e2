import { readFileSync } from 'node:fs';

/** A file that the real NumPy or PyTorch wrote; see make.py beside them. */
export function goldenFile(name: string): Uint8Array {
  const text = readFileSync(
    new URL(`../../../test/golden/files/${name}.b64`, import.meta.url),
    'utf8',
  );
  return Uint8Array.from(Buffer.from(text, 'base64'));
}
