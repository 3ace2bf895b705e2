import { strFromU8 } from 'fflate';
import * as v from 'valibot';
import { BYTES_EACH, numbersFrom } from '../format/numbers';
import { MOST_AXES, MOST_TENSORS, checkFileSize } from '../limits';
import { FileError, shown } from '../problem';
import { checkLength, type FileTensor, type FileTensors } from '../tensors';
import { fromBase64 } from './base64';
import { RUN_FORMAT, type RunFile } from './run-file';
import { checkedSettings } from './settings';
import { upgraded } from './upgrade';
import { checkOf } from './write-run';

const outerSchema = v.strictObject({
  format: v.literal(RUN_FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  check: v.string(),
  run: v.unknown(),
});

const size = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const tensorsSchema = v.pipe(
  v.array(
    v.strictObject({
      name: v.string(),
      type: v.picklist(['F32', 'F64']),
      shape: v.pipe(v.array(size), v.maxLength(MOST_AXES)),
      data: v.string(),
    }),
  ),
  v.maxLength(MOST_TENSORS),
);
const runSchema = v.strictObject({
  settings: v.unknown(),
  weights: tensorsSchema,
  losses: tensorsSchema,
  metrics: tensorsSchema,
});

/** True for bytes that begin as a saved run does, so that it can be told from a file of weights. */
export function isRun(bytes: Uint8Array): boolean {
  return /^\s*\{\s*"format"\s*:\s*"unrolled-run"/.test(strFromU8(bytes.subarray(0, 100), true));
}

/** The run that `writeRun` wrote, in this version or an older one. Throws a `FileError` for anything else. */
export function readRun(bytes: Uint8Array): RunFile {
  checkFileSize(bytes);
  const outer = checked(outerSchema, parsed(bytes));
  if (checkOf(textOf(outer.run)) !== outer.check) throw damaged('');
  const { settings, weights, losses, metrics } = checked(
    runSchema,
    upgraded(outer.run, outer.version),
    'run',
  );
  return {
    settings: checkedSettings(settings),
    weights: tensorsFrom(weights),
    losses: tensorsFrom(losses),
    metrics: tensorsFrom(metrics),
  };
}

function tensorsFrom(list: v.InferOutput<typeof tensorsSchema>): FileTensors {
  const tensors = new Map<string, FileTensor>();
  for (const { name, type, shape, data } of list) {
    if (tensors.has(name)) throw new FileError({ kind: 'name twice', name: shown(name) });
    const bytes = fromBase64(data);
    if (bytes === null) throw damaged(name);
    checkLength(name, shape, BYTES_EACH[type], bytes.length);
    tensors.set(name, { shape, data: numbersFrom(bytes, type) });
  }
  return tensors;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    throw header('');
  }
}

/** The same text for the same content, however the file laid it out. */
function textOf(run: unknown): string {
  try {
    return JSON.stringify(run);
  } catch {
    // What is nested too deep can be parsed, but not written.
    throw header('run');
  }
}

function checked<S extends v.GenericSchema>(
  schema: S,
  given: unknown,
  where = '',
): v.InferOutput<S> {
  const result = v.safeParse(schema, given, { abortEarly: true });
  if (result.success) return result.output;
  const path = v.getDotPath(result.issues[0]) ?? '';
  throw header([where, path].filter((part) => part !== '').join('.'));
}

function header(where: string): FileError {
  return new FileError({ kind: 'header', format: 'run', where: shown(where) });
}

function damaged(name: string): FileError {
  return new FileError({ kind: 'damaged', format: 'run', name: shown(name) });
}
