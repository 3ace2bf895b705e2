import * as v from 'valibot';

/**
 * What a question is, as data. Texts may hold TeX between dollar signs, code between backticks, and the name of a number between
 * double brackets, `[[c]]`: a reading of the live view, or of what is drawn for a numeric question. Nothing in it is a closure or a
 * selector: scoring (score.ts), drawing of numbers (drawn.ts) and rendering (features/quiz) are elsewhere.
 */

const filled = v.pipe(v.string(), v.minLength(1));
const words = v.strictObject({ en: filled, zh: filled });
const counted = v.pipe(v.number(), v.integer(), v.minValue(1));

export const topics = [
  'basics',
  'gates',
  'state',
  'equations',
  'gradients',
  'training',
  'variants',
  'comparison',
  'shapes',
  'parameters',
  'data',
  'applications',
  'code',
] as const;
export type Topic = (typeof topics)[number];

export const difficulties = [1, 2, 3, 4, 5] as const;
export type Difficulty = (typeof difficulties)[number];

/** Where it can be read: one of the five articles with its lines, or a paper, a manual or source code. */
const source = v.variant('kind', [
  v.strictObject({
    kind: v.literal('article'),
    article: v.picklist(['000', '001', '002', '003', '004']),
    lines: filled,
  }),
  v.strictObject({ kind: v.literal('work'), work: filled }),
]);

/** A number of the run that a link opens. Timestep, unit, lane and column are counted from 1, as in links. */
const reading = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9]*$/)),
  /** The value, its gradient under the loss of the link, or how many parameters the model has. */
  of: v.picklist(['value', 'gradient', 'parameters']),
  /** A named value of the cell, as `c`, or a parameter, as `W_f`; absent where parameters are counted. */
  node: v.optional(filled),
  /** The norm over all entries instead of one. */
  norm: v.optional(v.literal(true)),
  t: v.optional(counted),
  unit: v.optional(counted),
  lane: v.optional(counted),
  /** Of a comparison. */
  column: v.optional(counted),
  /** What the answer says it is; a test compares it with the engine, rounded to the three significant digits that are shown. */
  is: v.number(),
});
export type Reading = v.InferOutput<typeof reading>;

/** The state of the explorer, the gradients, the comparison or the lab that shows the answer. */
const live = v.strictObject({
  /** As in the address: `#/?preset=latch&t=5`. */
  link: v.pipe(v.string(), v.regex(/^#\//)),
  /** What to look at there, and what one sees. */
  shows: words,
  readings: v.array(reading),
});
export type LiveView = v.InferOutput<typeof live>;

const option = v.strictObject({
  text: words,
  right: v.optional(v.literal(true)),
  /** Why it is right or wrong, said to somebody who chose it. */
  why: words,
});

const choice = v.strictObject({
  form: v.literal('choice'),
  options: v.pipe(
    v.array(option),
    v.minLength(3),
    v.check((all) => all.filter(({ right }) => right).length === 1, 'One option is right.'),
  ),
});

const several = v.strictObject({
  form: v.literal('several'),
  options: v.pipe(
    v.array(option),
    v.minLength(4),
    v.check((all) => {
      const right = all.filter((one) => one.right).length;
      return right > 1 && right < all.length;
    }, 'Several options are right, not all.'),
  ),
});

/** What a numeric question draws from its seed and asks; see drawn.ts, which computes each with the engine. */
const problem = v.variant('kind', [
  /** One unit, its gates and old state given: the new state or what is shown of it. */
  v.strictObject({
    kind: v.literal('step'),
    cell: v.picklist(['lstm', 'gru', 'cifg', 'lstm-1997']),
    asks: v.picklist(['c', 'h']),
  }),
  /** One unit, its weights, input and old hidden state given: one of its gates, or the candidate. */
  v.strictObject({
    kind: v.literal('gate'),
    cell: v.picklist(['lstm', 'gru', 'rnn']),
    asks: filled,
    /** Nothing goes in: what the bias alone makes of it. */
    silent: v.optional(v.literal(true)),
  }),
  /** The direct path of the gradient through a cell state whose forget gate stays the same for k timesteps. */
  v.strictObject({ kind: v.literal('carry') }),
  /** How long a constant forget gate remembers. */
  v.strictObject({
    kind: v.literal('memory'),
    asks: v.picklist(['half-life', 'time constant', 'left']),
  }),
  v.strictObject({
    kind: v.literal('parameters'),
    cell: v.picklist(['lstm', 'gru', 'rnn', 'cifg', 'peephole']),
    way: v.picklist(['keras', 'pytorch']),
    /** Both directions. */
    bidirectional: v.optional(v.literal(true)),
    /** A second layer of the same size above it, and a dense output of one unit. */
    stacked: v.optional(v.literal(true)),
  }),
  /** What a layer returns. */
  v.strictObject({
    kind: v.literal('shape'),
    library: v.picklist(['keras', 'pytorch']),
    returns: v.picklist(['sequences', 'last', 'state', 'both ways', 'batch second', 'batch first']),
  }),
  v.strictObject({ kind: v.literal('multiply-adds') }),
  /** A gradient of two numbers, cut; asked is its first entry afterwards. */
  v.strictObject({ kind: v.literal('clip'), by: v.picklist(['norm', 'value']) }),
  /** The learning rate of a step schedule in some epoch. */
  v.strictObject({ kind: v.literal('step schedule') }),
  v.strictObject({ kind: v.literal('windows') }),
]);
export type Problem = v.InferOutput<typeof problem>;

const numeric = v.strictObject({
  form: v.literal('numeric'),
  problem,
  /** Mistakes that drawn.ts knows of this problem, by name, and what to say to somebody who made one. */
  misses: v.pipe(v.array(v.strictObject({ miss: filled, why: words })), v.minLength(1)),
});

const order = v.strictObject({
  form: v.literal('order'),
  /** The steps are lines of code. */
  code: v.optional(v.literal(true)),
  /** In one right order; they are shown shuffled. */
  steps: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
        text: words,
        /** The values of the cell that this step computes, where the chosen order drives one. */
        computes: v.optional(v.array(filled)),
      }),
    ),
    v.minLength(3),
  ),
  /** Which step must come before which; every order that keeps to these is right. */
  forced: v.pipe(
    v.array(v.strictObject({ first: filled, then: filled, why: words })),
    v.minLength(1),
  ),
  /** The cell whose equations are run in the chosen order. */
  drives: v.optional(filled),
});

const match = v.strictObject({
  form: v.literal('match'),
  pairs: v.pipe(v.array(v.strictObject({ left: words, right: words, why: words })), v.minLength(3)),
  /** Right sides that belong to nothing. */
  extra: v.optional(v.array(v.strictObject({ right: words, why: words })), []),
});

const label = v.strictObject({
  form: v.literal('label'),
  cell: filled,
  /** `at`: the key of an element of the diagram (scene/diagram/elements.ts). */
  spots: v.pipe(v.array(v.strictObject({ at: filled, label: words, why: words })), v.minLength(3)),
  /** Labels that belong nowhere. */
  decoys: v.optional(v.array(v.strictObject({ label: words, why: words })), []),
});

export type Direction = 'rises' | 'falls' | 'stays';

const predict = v.strictObject({
  form: v.literal('predict'),
  /** The run before, as in an address. */
  before: v.pipe(v.string(), v.regex(/^#\/(gradients)?\?/)),
  /** What is changed: as the key `e` of a link has it, or another key with its value, `cut=20`. */
  change: filled,
  /** What is watched, counted from 1. */
  watch: v.strictObject({
    /** The value, or its gradient under the loss of the link. */
    of: v.optional(v.picklist(['value', 'gradient']), 'value'),
    node: filled,
    t: counted,
    unit: v.optional(counted, 1),
    lane: v.optional(counted, 1),
  }),
  /** What to say to somebody who chose the direction; the engine decides which is right. */
  reasons: v.strictObject({ rises: words, falls: words, stays: words }),
  /** How far off a guess of the new value may be. */
  within: v.pipe(v.number(), v.minValue(0.001)),
});

const recall = v.strictObject({
  form: v.literal('recall'),
  /** What a good answer says, point by point, for grading oneself. */
  points: v.pipe(v.array(words), v.minLength(2)),
});

const common = {
  /** Never changed once shipped: progress is kept under it. */
  id: v.pipe(v.string(), v.regex(/^[QX]\d{2,3}[a-z]?$/)),
  topic: v.picklist(topics),
  difficulty: v.picklist(difficulties),
  ask: words,
  /** A listing that the question is about. */
  listing: v.optional(filled),
  /** What is right, and why: read after answering, and enough by itself. */
  answer: words,
  /** One at a time: the first points in a direction, the last nearly says it. */
  hints: v.pipe(v.array(words), v.minLength(1), v.maxLength(3)),
  sources: v.pipe(v.array(source), v.minLength(1)),
  live,
};

export const forms = [
  'choice',
  'several',
  'numeric',
  'order',
  'match',
  'label',
  'predict',
  'recall',
] as const;
export type Form = (typeof forms)[number];

export const questionSchema = v.variant('form', [
  v.strictObject({ ...common, ...choice.entries }),
  v.strictObject({ ...common, ...several.entries }),
  v.strictObject({ ...common, ...numeric.entries }),
  v.strictObject({ ...common, ...order.entries }),
  v.strictObject({ ...common, ...match.entries }),
  v.strictObject({ ...common, ...label.entries }),
  v.strictObject({ ...common, ...predict.entries }),
  v.strictObject({ ...common, ...recall.entries }),
]);

/** As it is written in a file: what has a default may be left out. */
export type QuestionFile = v.InferInput<typeof questionSchema>;
export type Question = v.InferOutput<typeof questionSchema>;
export type QuestionOf<F extends Form> = Extract<Question, { readonly form: F }>;
