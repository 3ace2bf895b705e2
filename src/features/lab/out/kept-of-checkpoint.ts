import type { Words } from '../../../engine/cell';
import type { KeptModel, KeptSample } from '../../../tasks/kept/kept-model';
import type { Checkpoint } from '../../../trainer/checkpoint';
import type { DataReading, SampleReading, Wish } from '../../../trainer/reading';
import type { RunSettings } from '../../../trainer/run-settings';

/** A checkpoint with everything that is known of its run and of the sample that is looked at. */
export interface Trained {
  readonly settings: RunSettings;
  readonly task: Words;
  readonly data: DataReading;
  readonly sample: SampleReading;
  readonly wish: Wish['sample'];
  readonly checkpoint: Pick<Checkpoint, 'update' | 'weights' | 'fingerprint'>;
}

/** The token id that stands for every word that is not known; the one before it is padding. */
const UNKNOWN = 1;

/**
 * A checkpoint with its sample as a model that can be kept; the same ones have the same id. null where the sample has no steps, as a
 * text without words.
 */
export function keptOf(trained: Trained, name: string, at: number): KeptModel | null {
  const { settings, task, data, sample, checkpoint } = trained;
  const { shape, target, classes } = data;
  const { cell, own, hidden, layers, directions, embedding, seed } = settings;
  const { update, weights, fingerprint } = checkpoint;
  if (sample.steps.length === 0) return null;
  return {
    version: 1,
    id: `${fingerprint}-${hashOf([settings.task, cell, own, sample.name, sample.steps, sample.truth, sample.lines.map((line) => [...line])])}`,
    name,
    at,
    pinned: false,
    cell,
    own,
    inputSize: shape.vocabulary > 0 ? embedding : shape.inputs,
    hidden,
    layers,
    directions,
    readout: { on: shape.head, size: shape.outputs },
    loss: shape.loss,
    weights,
    sample: keptSample(trained),
    target,
    classes,
    origin: { kind: 'lab', task, updates: update, seed, fingerprint },
  };
}

function keptSample({ data, sample, wish }: Trained): KeptSample {
  const { name, steps, lines, ids, units, readAt } = sample;
  const { vocabulary = [], inputs, target } = data;
  const count = steps.length;
  return {
    name,
    steps,
    input:
      data.shape.vocabulary === 0
        ? { kind: 'numbers', lines, scales: inputs }
        : {
            kind: 'words',
            ids: ids ?? new Int32Array(),
            vocabulary: vocabulary.map((word, id) => (id <= UNKNOWN ? '' : word)),
            unknown: UNKNOWN,
          },
    truth: truthOf(data, sample, wish),
    readAt: readAt ?? count - 1,
    units: units ?? {
      add: new Float64Array(count).fill(target.offset),
      times: new Float64Array(count).fill(target.factor),
    },
  };
}

/** Of a forecast what came to be after each step, where all of it was measured; elsewhere the one answer. */
function truthOf(
  { series }: DataReading,
  { truth, steps }: SampleReading,
  wish: Wish['sample'],
): Float64Array | null {
  if (truth === null) return null;
  const count = steps.length;
  const { validation, test, training } = series?.steps ?? {};
  const parts: Readonly<Record<string, Int32Array | undefined>> = { validation, test, training };
  const last = 'text' in wish ? undefined : parts[wish.part]?.[wish.place];
  if (series !== null && last !== undefined) {
    const came = series.values.slice(last - count + 1, last + 1);
    if (came.length === count && came.every(Number.isFinite)) return came;
  }
  return new Float64Array(count).fill(truth);
}

/** Eight hexadecimal digits that tell samples apart: FNV-1a of 32 bits over their text. */
function hashOf(what: unknown): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(what)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
