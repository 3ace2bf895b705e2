import { State } from 'ts-fsrs';
import * as v from 'valibot';
import { MOST_ATTEMPTS, retentions, type Known, type Progress } from './progress';

/** What a file of somebody's progress holds. */
export interface ProgressFile {
  readonly retention: number;
  readonly progress: Progress;
}

/** The version of the format that is written, and the newest that is read. */
const PROGRESS_VERSION = 1;

/** More is no file of ours. */
export const LARGEST_FILE = 5_000_000;

const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const date = v.pipe(
  v.union([v.date(), v.pipe(v.string(), v.isoTimestamp())]),
  v.transform((value) => new Date(value)),
);
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const grade = v.picklist([1, 2, 3, 4]);

const card = v.object({
  due: date,
  stability: amount,
  difficulty: amount,
  elapsed_days: amount,
  scheduled_days: amount,
  learning_steps: whole,
  reps: whole,
  lapses: whole,
  state: v.enum(State),
  last_review: v.optional(date),
});

/** One question's, as it is kept and as it stands in a file. */
export const knownSchema = v.object({
  card,
  attempts: v.pipe(
    v.array(
      v.object({
        at: time,
        seed: whole,
        share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
        grade,
        hints: whole,
      }),
    ),
    v.maxLength(MOST_ATTEMPTS),
  ),
});

const id = v.pipe(v.string(), v.regex(/^[A-Z]\d{2,3}[a-z]?$/));

const fileSchema = v.object({
  kind: v.literal('unrolled-progress'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  retention: v.pipe(v.number(), v.minValue(retentions.least), v.maxValue(retentions.most)),
  questions: v.record(id, knownSchema),
});

export function writeProgress({ retention, progress }: ProgressFile): string {
  const questions = Object.fromEntries(progress);
  return `${JSON.stringify(
    { kind: 'unrolled-progress', version: PROGRESS_VERSION, retention, questions },
    null,
    1,
  )}\n`;
}

/** Why a file was not taken. */
export type BadFile =
  | { readonly kind: 'large' }
  | { readonly kind: 'no json' }
  | { readonly kind: 'newer'; readonly version: number }
  /** `where`: the first place that does not fit, `questions.Q005.card.due`. */
  | { readonly kind: 'other'; readonly where: string };

/** Reads a file of progress; nothing of a file that is broken anywhere is taken. Never throws. */
export function readProgress(text: string): ProgressFile | BadFile {
  if (text.length > LARGEST_FILE) return { kind: 'large' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'no json' };
  }
  const parsed = v.safeParse(fileSchema, json);
  const version = v.safeParse(v.object({ version: v.number() }), json);
  if (version.success && version.output.version > PROGRESS_VERSION) {
    return { kind: 'newer', version: version.output.version };
  }
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { kind: 'other', where: v.getDotPath(issue) ?? '' };
  }
  const { retention, questions } = parsed.output;
  return {
    retention,
    progress: new Map(Object.entries(questions).map(([key, one]) => [key, knownOf(one)])),
  };
}

/** What was read, as it is kept: a key that is absent stays absent. */
export function knownOf({ card: read, attempts }: v.InferOutput<typeof knownSchema>): Known {
  const { last_review: last, ...rest } = read;
  return { card: last === undefined ? rest : { ...rest, last_review: last }, attempts };
}

/** Two pasts as one: of a question that both have, the one that was answered last. */
export function merged(mine: Progress, theirs: Progress): Progress {
  const all = new Map(mine);
  for (const [key, known] of theirs) {
    const own = all.get(key);
    const isNewer = (known.attempts.at(-1)?.at ?? 0) > (own?.attempts.at(-1)?.at ?? -1);
    if (own === undefined || isNewer) all.set(key, known);
  }
  return all;
}
