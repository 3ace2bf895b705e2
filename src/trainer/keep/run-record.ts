import * as v from 'valibot';
import type { CheckpointMark } from '../checkpoint';
import type { History } from '../history';
import type { OwnData } from '../protocol';
import type { RunSettings } from '../run-settings';
import { settingsSchema } from '../settings-schema';

const VERSION = 1;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const numbers = v.instance(Float64Array);

const runSchema = v.object({
  version: v.literal(VERSION),
  settings: settingsSchema,
  /** Of the latest checkpoint. */
  history: v.object({
    updates: v.object({ loss: numbers, norm: numbers, clippedNorm: numbers, rate: numbers }),
    judged: v.object({ update: numbers, training: numbers, validation: numbers }),
  }),
  marks: v.array(
    v.object({
      update: count,
      // A loss that was judged may be NaN.
      validation: v.nullable(v.union([v.number(), v.nan()])),
      fingerprint: v.string(),
      isBest: v.boolean(),
    }),
  ),
  /** When it was written, in milliseconds since 1970. */
  time: v.number(),
  /** Whether it had come to its end. */
  ended: v.boolean(),
});

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const ownSchema = v.object({
  version: v.literal(VERSION),
  name: v.string(),
  text: v.string(),
  header: v.nullable(v.boolean()),
  choice: v.variant('kind', [
    v.object({
      kind: v.literal('series'),
      date: v.nullable(place),
      inputs: v.array(place),
      target: place,
    }),
    v.object({ kind: v.literal('text'), text: place, label: place }),
  ]),
});

/** A run as it is kept, without its checkpoints. */
export interface RunRecord {
  readonly settings: RunSettings;
  readonly history: History;
  readonly marks: readonly CheckpointMark[];
  readonly time: number;
  readonly ended: boolean;
}

export function runRecord({ history, ...rest }: RunRecord): unknown {
  const { updates, judged } = history;
  return {
    ...rest,
    version: VERSION,
    history: {
      updates: {
        loss: Float64Array.from(updates.loss),
        norm: Float64Array.from(updates.norm),
        clippedNorm: Float64Array.from(updates.clippedNorm),
        rate: Float64Array.from(updates.rate),
      },
      judged: {
        update: Float64Array.from(judged.update),
        training: Float64Array.from(judged.training),
        validation: Float64Array.from(judged.validation),
      },
    },
  };
}

/** The run of a record, whoever wrote it; null where it is none. */
export function runOf(record: unknown): RunRecord | null {
  const read = v.safeParse(runSchema, record);
  if (!read.success) return null;
  const { settings, marks, time, ended, history } = read.output;
  const { updates, judged } = history;
  return {
    settings,
    marks,
    time,
    ended,
    history: {
      updates: {
        loss: [...updates.loss],
        norm: [...updates.norm],
        clippedNorm: [...updates.clippedNorm],
        rate: [...updates.rate],
      },
      judged: {
        update: [...judged.update],
        training: [...judged.training],
        validation: [...judged.validation],
      },
    },
  };
}

export function ownRecord(own: OwnData): unknown {
  return { ...own, version: VERSION };
}

export function ownOf(record: unknown): OwnData | null {
  const read = v.safeParse(ownSchema, record);
  if (!read.success) return null;
  const { name, text, header, choice } = read.output;
  return { name, text, header, choice };
}
