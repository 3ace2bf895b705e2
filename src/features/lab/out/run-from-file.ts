import * as v from 'valibot';
import { readRun } from '../../../engine/files/run/read-run';
import type { FileTensors } from '../../../engine/files/tensors';
import type { PlanWeights } from '../../../engine/plan/parameters';
import type { OwnData } from '../../../trainer/protocol';
import type { RunSettings } from '../../../trainer/run-settings';
import { settingsSchema } from '../../../trainer/settings-schema';
import type { RunContent } from './run-content';
import { CONTENT } from './run-to-file';
import { ContentError } from './trouble';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const place = whole;
const choiceSchema = v.variant('kind', [
  v.object({
    kind: v.literal('series'),
    date: v.nullable(place),
    inputs: v.array(place),
    target: place,
  }),
  v.object({ kind: v.literal('text'), text: place, label: place }),
]);

const schema = v.object({
  what: v.literal(CONTENT.what),
  version: v.literal(CONTENT.version),
  settings: settingsSchema,
  checkpoint: v.object({
    update: whole,
    fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
    sinceBest: whole,
    rateChanges: v.array(v.object({ update: whole, rate: v.pipe(v.number(), v.finite()) })),
    optimiser: whole,
    plateau: v.object({ bad: whole, cooling: whole }),
    best: v.nullable(whole),
  }),
  own: v.nullable(
    v.object({
      name: v.pipe(v.string(), v.maxLength(300)),
      header: v.nullable(v.boolean()),
      choice: choiceSchema,
    }),
  ),
});

/**
 * The run that `runToFile` wrote. Throws a `FileError` for what is no run file, a {@link ContentError} where its settings, or the
 * lists that belong together, do not hold what they should.
 */
export function runFromFile(bytes: Uint8Array): RunContent {
  const { settings: said, weights, losses, metrics } = readRun(bytes);
  const parsed = v.safeParse(schema, said, { abortEarly: true });
  if (!parsed.success) {
    throw new ContentError({ kind: 'settings', path: v.getDotPath(parsed.issues[0]) ?? '' });
  }
  const { settings, checkpoint, own } = parsed.output;
  const lists = listsIn(new Map([...losses, ...metrics]));
  const updates = {
    loss: lists('updates.loss', checkpoint.update),
    norm: lists('updates.norm', checkpoint.update),
    clippedNorm: lists('updates.clippedNorm', checkpoint.update),
    rate: lists('updates.rate', checkpoint.update),
  };
  const { length } = lists('judged.update');
  const judged = {
    update: lists('judged.update'),
    training: lists('judged.training', length),
    validation: lists('judged.validation', length),
  };
  const [power1 = 1, power2 = 1] = lists('state.powers', 2);
  const [rate = settings.training.rate, best = null] = lists('state.plateau');
  const [validation = null] = lists('state.validation');
  const [bestValidation] = lists('state.best');
  return {
    settings,
    checkpoint: {
      update: checkpoint.update,
      weights: weightsIn(weights, settings),
      optimiser: {
        updates: checkpoint.optimiser,
        power1,
        power2,
        first: floatsIn(weights, 'optimiser.first'),
        second: floatsIn(weights, 'optimiser.second'),
      },
      plateau: { rate, best, ...checkpoint.plateau },
      rateChanges: checkpoint.rateChanges,
      validation,
      best:
        checkpoint.best === null || bestValidation === undefined
          ? null
          : { update: checkpoint.best, validation: bestValidation },
      sinceBest: checkpoint.sinceBest,
      fingerprint: checkpoint.fingerprint,
    },
    history: { updates, judged },
    own: own && ownOf(own, lists('own')),
  };
}

/** Reads a list by its name. Throws where it is not there, or has another length than it should. */
function listsIn(tensors: FileTensors): (name: string, length?: number) => readonly number[] {
  return (name, length) => {
    const data = tensors.get(name)?.data;
    if (data === undefined || (length !== undefined && data.length !== length)) throw misfit(name);
    return [...data];
  };
}

function weightsIn(tensors: FileTensors, { layers, directions }: RunSettings): PlanWeights {
  const under = (prefix: string): ReadonlyMap<string, Float64Array> =>
    new Map(
      [...tensors].flatMap(([name, { data }]): [string, Float64Array][] =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), finite(name, data)]] : [],
      ),
    );
  const readout = under('readout.');
  const embedding = tensors.get('embedding')?.data;
  return {
    lanes: Array.from({ length: layers * directions }, (_, lane) => under(`${lane}.`)),
    readout: readout.size === 0 ? null : readout,
    embedding: embedding === undefined ? null : finite('embedding', embedding),
  };
}

function finite(name: string, data: Float32Array | Float64Array): Float64Array {
  if (!data.every(Number.isFinite)) throw misfit(name);
  return Float64Array.from(data);
}

function floatsIn(tensors: FileTensors, name: string): Float32Array {
  const data = tensors.get(name)?.data;
  if (!(data instanceof Float32Array) || !data.every(Number.isFinite)) throw misfit(name);
  return data;
}

function ownOf(own: Omit<OwnData, 'text'>, letters: readonly number[]): OwnData {
  // In pieces: a call takes only so many arguments.
  let text = '';
  for (let at = 0; at < letters.length; at += 8192) {
    text += String.fromCharCode(...letters.slice(at, at + 8192));
  }
  return { ...own, text };
}

function misfit(name: string): ContentError {
  return new ContentError({ kind: 'misfit', name });
}
