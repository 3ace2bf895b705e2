import * as v from 'valibot';
import { MOST_HEADER, checkFileSize, checkHeaderSize, checkTensorCount } from '../limits';
import { isObject } from '../is-object';
import { FileError, shown } from '../problem';
import { checkLength, type FileTensor, type FileTensors } from '../tensors';
import { duplicateKey } from './duplicate-key';
import { BYTES_EACH, numbersFrom, type NumberType } from './numbers';
import { textOf } from './utf8';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const entrySchema = v.strictObject({
  dtype: v.string(),
  shape: v.array(count),
  data_offsets: v.strictTuple([count, count]),
});
const textSchema = v.string();

const METADATA = '__metadata__';

export interface Safetensors {
  readonly tensors: FileTensors;
  readonly metadata: ReadonlyMap<string, string>;
}

/**
 * The numbers of a safetensors file (F32, F64, F16, BF16), by the format's own rules: a header of JSON, then the bytes of the
 * tensors without gap or overlap. https://huggingface.co/docs/safetensors. Throws a `FileError` for anything else.
 */
export function readSafetensors(bytes: Uint8Array): Safetensors {
  checkFileSize(bytes);
  const needed = (needs: number): void => {
    if (bytes.length < needs) {
      throw new FileError({ kind: 'cut off', format: 'safetensors', needs, has: bytes.length });
    }
  };
  needed(8);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = Number(view.getBigUint64(0, true));
  checkHeaderSize(length, MOST_HEADER);
  needed(8 + length);

  const { entries, metadata } = readHeader(bytes.subarray(8, 8 + length));
  const body = bytes.subarray(8 + length);
  checkPlaces(entries);
  const held = endOf(entries);
  needed(8 + length + held);
  if (held !== body.length)
    throw new FileError({ kind: 'damaged', format: 'safetensors', name: '' });
  return {
    metadata,
    tensors: new Map(
      entries.map(({ name, type, shape, from, to }): [string, FileTensor] => [
        name,
        { shape, data: numbersFrom(body.subarray(from, to), type) },
      ]),
    ),
  };
}

interface Entry {
  readonly name: string;
  readonly type: NumberType;
  readonly shape: readonly number[];
  readonly from: number;
  readonly to: number;
}

function readHeader(bytes: Uint8Array): {
  readonly entries: readonly Entry[];
  readonly metadata: ReadonlyMap<string, string>;
} {
  const text = textOf(bytes);
  const parsed = text === null || !text.startsWith('{') ? null : parseJson(text);
  if (text === null || !isObject(parsed)) throw header('');
  const twice = duplicateKey(text);
  if (twice !== null) throw new FileError({ kind: 'name twice', name: shown(twice) });

  const { [METADATA]: notes = {}, ...tensors } = parsed;
  checkTensorCount(Object.keys(tensors).length);
  if (!isObject(notes)) throw header(METADATA);
  return {
    entries: Object.entries(tensors).map(([name, given]) => readEntry(name, given)),
    metadata: new Map(
      Object.entries(notes).map(([key, value]) => [key, checked(textSchema, value, METADATA)]),
    ),
  };
}

function readEntry(name: string, given: unknown): Entry {
  const { dtype, shape, data_offsets } = checked(entrySchema, given, name);
  const [from, to] = data_offsets;
  if (!isReadable(dtype)) {
    throw new FileError({ kind: 'number type', name: shown(name), found: shown(dtype) });
  }
  checkLength(name, shape, BYTES_EACH[dtype], to - from);
  return { name, type: dtype, shape, from, to };
}

/** Throws a `FileError` where the tensors do not follow each other without gap and overlap. */
function checkPlaces(entries: readonly Entry[]): void {
  const most = endOf(entries);
  let expected = 0;
  for (const { name, from, to } of entries.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from !== expected) {
      throw new FileError({ kind: 'place', name: shown(name), from, to, expected, most });
    }
    expected = to;
  }
}

function endOf(entries: readonly Entry[]): number {
  return entries.reduce((end, { to }) => Math.max(end, to), 0);
}

function isReadable(type: string): type is NumberType {
  return Object.hasOwn(BYTES_EACH, type);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function checked<S extends v.GenericSchema>(
  schema: S,
  given: unknown,
  where: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, given, { abortEarly: true });
  if (result.success) return result.output;
  throw header(
    [where, v.getDotPath(result.issues[0]) ?? ''].filter((part) => part !== '').join('.'),
  );
}

function header(where: string): FileError {
  return new FileError({ kind: 'header', format: 'safetensors', where: shown(where) });
}
