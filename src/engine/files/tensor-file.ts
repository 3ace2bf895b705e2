import { checkFileSize } from './limits';
import { isNpy } from './format/npy-header';
import { readNpz } from './format/npz';
import { readSafetensors } from './format/safetensors-read';
import { isZip, zipEntries } from './format/zip-directory';
import { FileError } from './problem';
import type { FileTensors } from './tensors';

export interface TensorFile {
  readonly format: 'safetensors' | 'npz';
  readonly tensors: FileTensors;
  /** What a safetensors file says about itself; empty for .npz. */
  readonly metadata: ReadonlyMap<string, string>;
}

const HDF5 = [0x89, 0x48, 0x44, 0x46];

/**
 * The numbers of a safetensors or .npz file, told by its content and not by its name. Throws a `FileError` for anything else; kinds
 * that people are likely to have instead are named in it.
 */
export function readTensorFile(bytes: Uint8Array): TensorFile {
  checkFileSize(bytes);
  if (isZip(bytes)) {
    const names = zipEntries(bytes).map(({ name }) => name);
    if (names.some((name) => /(^|\/)data\.pkl$/.test(name))) throw other('pytorch');
    if (names.some((name) => name.endsWith('.h5'))) throw other('keras');
    return { format: 'npz', tensors: readNpz(bytes), metadata: new Map() };
  }
  if (HDF5.every((byte, k) => bytes[k] === byte)) throw other('hdf5');
  // One array has no name, and no network is one array.
  if (isNpy(bytes)) throw other('unknown');
  // Eight bytes of length, then a JSON object; a pickle, as PyTorch wrote until 1.6, begins with 0x80 and its protocol.
  if (bytes.length > 8 && bytes[8] !== 0x7b) {
    throw other(bytes[0] === 0x80 && (bytes[1] ?? 0) <= 5 ? 'pytorch' : 'unknown');
  }
  return { format: 'safetensors', ...readSafetensors(bytes) };
}

function other(found: 'pytorch' | 'hdf5' | 'keras' | 'unknown'): FileError {
  return new FileError({ kind: 'other format', found });
}
