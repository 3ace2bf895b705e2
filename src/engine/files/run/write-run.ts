import { strToU8 } from 'fflate';
import { crc32 } from '../format/crc32';
import { bytesOf, typeOf } from '../format/numbers';
import type { FileTensors } from '../tensors';
import { toBase64 } from './base64';
import { RUN_FORMAT, RUN_VERSION, type RunFile } from './run-file';
import { checkedSettings } from './settings';

/**
 * A run as the bytes of a JSON text, its numbers in base64, with a check sum. `readRun` gives back the same bits. Throws a `FileError`
 * where the settings are larger than is read.
 */
export function writeRun({ settings, weights, losses, metrics }: RunFile): Uint8Array {
  const run = JSON.stringify({
    settings: checkedSettings(settings),
    weights: listOf(weights),
    losses: listOf(losses),
    metrics: listOf(metrics),
  });
  const start = JSON.stringify({ format: RUN_FORMAT, version: RUN_VERSION, check: checkOf(run) });
  return strToU8(`${start.slice(0, -1)},"run":${run}}\n`);
}

/** The check sum of a run's text. */
export function checkOf(text: string): string {
  return crc32(strToU8(text)).toString(16).padStart(8, '0');
}

/** A list and no object: a name is then never more than a name. */
function listOf(tensors: FileTensors): readonly unknown[] {
  return [...tensors].map(([name, { shape, data }]) => ({
    name,
    type: typeOf(data),
    shape,
    data: toBase64(bytesOf(data)),
  }));
}
