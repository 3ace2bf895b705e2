import * as v from 'valibot';
import type { Training } from '../engine/edit';
import type { LinkKey, LinkProblem } from './problem';

/** What a link to the page of gradients carries beyond the run. */
export interface GradientsLink extends Training {
  readonly both: boolean;
  readonly parameter: string | null;
}

const counted = v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number));
const place = v.union([
  v.picklist(['last', 'every']),
  v.pipe(
    counted,
    v.transform((t) => t - 1),
  ),
]);
const output = v.pipe(
  counted,
  v.transform((k) => k - 1),
);
const positive = v.pipe(
  v.string(),
  v.regex(/^\d{1,4}(\.\d{1,8})?(e-?\d{1,2})?$/),
  v.transform(Number),
  v.minValue(1e-8),
  v.maxValue(1000),
);
const name = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_]{0,39}$/));
const yes = v.pipe(
  v.literal('1'),
  v.transform(() => true),
);

/** Takes the page's own from a link; what is missing or broken is as usual, and what is broken is a problem. */
export function readGradients(
  asked: URLSearchParams,
  usual: GradientsLink,
): { choice: GradientsLink; problems: readonly LinkProblem[] } {
  const problems: LinkProblem[] = [];
  function read<Value>(key: LinkKey, schema: v.GenericSchema<string, Value>, or: Value): Value {
    const text = asked.get(key);
    if (text === null) return or;
    const parsed = v.safeParse(schema, text);
    if (parsed.success) return parsed.output;
    problems.push({ kind: 'value', key, value: [...text].slice(0, 40).join('') });
    return or;
  }
  const choice: GradientsLink = {
    loss: {
      of: read('of', v.picklist(['error', 'output', 'hidden']), usual.loss.of),
      at: read('loss', place, usual.loss.at),
      output: read('out', output, usual.loss.output),
    },
    window: read<number | null>('cut', counted, usual.window),
    optimiser: read('opt', v.picklist(['sgd', 'adam']), usual.optimiser),
    rate: read('lr', positive, usual.rate),
    clip: read<number | null>('clip', positive, usual.clip),
    both: read('both', yes, usual.both),
    parameter: read<string | null>('par', name, usual.parameter),
  };
  return { choice, problems };
}

/** What {@link readGradients} turns back into this choice; empty where all is as usual. */
export function writeGradients(
  choice: GradientsLink,
  usual: GradientsLink,
): readonly (readonly [LinkKey, string])[] {
  const { loss, window, optimiser, rate, clip, both, parameter } = choice;
  const entries: readonly (readonly [LinkKey, string | number | null, unknown])[] = [
    ['of', loss.of, usual.loss.of],
    ['loss', loss.at === 'last' || loss.at === 'every' ? loss.at : loss.at + 1, usual.loss.at],
    ['out', loss.output + 1, usual.loss.output + 1],
    ['cut', window, usual.window],
    ['opt', optimiser, usual.optimiser],
    ['lr', rate, usual.rate],
    ['clip', clip, usual.clip],
    ['both', both ? 1 : null, usual.both ? 1 : null],
    ['par', parameter, usual.parameter],
  ];
  return entries.flatMap(([key, value, as]) =>
    value === null || value === as ? [] : [[key, String(value)] as const],
  );
}
