import type { JsonObject } from '../../../engine/files/run/run-file';
import { writeRun } from '../../../engine/files/run/write-run';
import type { FileTensor, FileTensors } from '../../../engine/files/tensors';
import type { PlanWeights } from '../../../engine/plan/parameters';
import type { RunContent } from './run-content';

/** Of the settings of a run file: what is in it and how it is laid out. */
export const CONTENT = { what: 'lab', version: 1 } as const;

/** A run as the bytes of a run file, from which {@link runFromFile} gives back the same bits. Throws a `FileError` where it is too large. */
export function runToFile({ settings, checkpoint, history, own }: RunContent): Uint8Array {
  const { weights, optimiser, plateau, rateChanges, sinceBest, fingerprint } = checkpoint;
  const { updates, judged } = history;
  return writeRun({
    settings: {
      ...CONTENT,
      settings: settings as unknown as JsonObject,
      checkpoint: {
        update: checkpoint.update,
        fingerprint,
        sinceBest,
        rateChanges: rateChanges.map(({ update, rate }) => ({ update, rate })),
        optimiser: optimiser.updates,
        plateau: { bad: plateau.bad, cooling: plateau.cooling },
        best: checkpoint.best?.update ?? null,
      },
      own: own && { name: own.name, header: own.header, choice: own.choice },
    },
    weights: new Map([
      ...tensorsOf(weights),
      ['optimiser.first', { shape: [optimiser.first.length], data: optimiser.first }],
      ['optimiser.second', { shape: [optimiser.second.length], data: optimiser.second }],
    ]),
    losses: listsOf('judged', judged),
    metrics: new Map([
      ...listsOf('updates', updates),
      // Numbers that need not be finite, or whose bits matter.
      ['state.powers', doubles([optimiser.power1, optimiser.power2])],
      ['state.plateau', doubles([plateau.rate, ...(plateau.best === null ? [] : [plateau.best])])],
      ['state.validation', doubles(checkpoint.validation === null ? [] : [checkpoint.validation])],
      ['state.best', doubles(checkpoint.best === null ? [] : [checkpoint.best.validation])],
      ['own', { shape: [own?.text.length ?? 0], data: letters(own?.text ?? '') }],
    ]),
  });
}

/** Every array of the weights, by lane and name. */
function tensorsOf({ lanes, readout, embedding }: PlanWeights): FileTensors {
  return new Map([
    ...lanes.flatMap((lane, k) =>
      [...lane].map(([name, data]): [string, FileTensor] => [`${k}.${name}`, shortest(data)]),
    ),
    ...[...(readout ?? [])].map(([name, data]): [string, FileTensor] => [
      `readout.${name}`,
      shortest(data),
    ]),
    ...(embedding === null ? [] : [['embedding', shortest(embedding)] as const]),
  ]);
}

/** As float32 where that loses nothing: what was trained is. */
function shortest(values: Float64Array): FileTensor {
  const isShort = values.every((value) => Object.is(Math.fround(value), value));
  return { shape: [values.length], data: isShort ? Float32Array.from(values) : values };
}

function listsOf(group: string, lists: Readonly<Record<string, readonly number[]>>): FileTensors {
  return new Map(
    Object.entries(lists).map(([name, values]) => [`${group}.${name}`, doubles(values)]),
  );
}

function doubles(values: ArrayLike<number>): FileTensor {
  const data = Float64Array.from(values);
  return { shape: [data.length], data };
}

function letters(text: string): Float32Array {
  return Float32Array.from({ length: text.length }, (_, k) => text.charCodeAt(k));
}
