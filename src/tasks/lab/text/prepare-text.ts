import type { Words } from '../../../engine/cell';
import { checkFit } from '../batch';
import type { Settled } from '../options';
import type { Part, PartName, Prepared } from '../prepared';
import type { Shape } from '../shape';
import { TooLittle } from '../task';
import { classBaselines } from './baselines';
import type { Corpus, LabelledText } from './corpus';
import { PADDING, vocabularyOf, type Vocabulary } from './vocabulary';

/** What is kept at most. */
export interface Limits {
  /** Words of a text, from its beginning. */
  readonly steps: number;
  /** Different words. */
  readonly words: number;
}

/** Texts as token ids, each to be judged after its last word. Throws TooLittle where a part would be empty. */
export function prepareText(corpus: Corpus, settled: Settled, limits: Limits): Prepared {
  const { parts, further, classes } = corpus;
  checkEnough(corpus);
  const everything = [...Object.values(parts), ...further.map(({ texts }) => texts)].flat();
  const vocabulary = vocabularyOf(
    settled.way('vocabulary') === 'all' ? everything : parts.training,
    limits.words,
  );
  const longest = everything.reduce((most, { tokens }) => Math.max(most, tokens.length), 1);
  const shape: Shape = {
    steps: Math.min(longest, limits.steps),
    inputs: 0,
    vocabulary: vocabulary.words.length,
    outputs: classes.length === 2 ? 1 : classes.length,
    head: 'last',
    loss: classes.length === 2 ? 'bce' : 'softmax',
  };
  const idsOf = (tokens: readonly string[]): Int32Array => {
    const last = vocabulary.words.length - 1;
    const ids = Int32Array.from(tokens.slice(0, shape.steps), vocabulary.idOf);
    // int((id − 0) / (last − 0)), as scaling to 0 … 1 and an embedding's cut to whole numbers make of it.
    return settled.way('ids') === 'scaled' ? ids.map((id) => Math.trunc(id / last)) : ids;
  };
  const made = (texts: readonly LabelledText[]): Part =>
    textPart(texts, shape, settled.way('padding'), idsOf);
  const training = made(parts.training);
  return {
    shape,
    parts: { training, validation: made(parts.validation), test: made(parts.test) },
    further: further.map(({ id, name, texts }) => ({ id, name, part: made(texts) })),
    judged: judgedBy(settled.way('judged')),
    inputs: [],
    target: { name: CLASS, unit: null, offset: 0, factor: 1 },
    classes,
    tolerance: null,
    baselines: classBaselines(training, shape, classes.length),
    series: null,
    text: { vocabulary: vocabulary.words, read: readerOf(corpus, vocabulary, shape, idsOf) },
  };
}

function checkEnough({ parts }: Corpus): void {
  if (Object.values(parts).every(({ length }) => length > 0)) return;
  throw new TooLittle({
    en: 'There are too few texts: training, validation and test each need some.',
    zh: '文本太少：训练、验证和测试三部分都要有样本。',
  });
}

const CLASS: Words = { en: 'class', zh: '类别' };

function judgedBy(way: string): PartName {
  return way === 'training' ? 'training' : 'test';
}

function readerOf(
  { tokenise }: Corpus,
  { known }: Vocabulary,
  { steps }: Shape,
  idsOf: (tokens: readonly string[]) => Int32Array,
): (text: string) => { readonly tokens: readonly string[]; readonly ids: Int32Array } {
  return (text) => {
    const tokens = tokenise(text, known).slice(0, steps);
    return { tokens, ids: idsOf(tokens) };
  };
}

function textPart(
  texts: readonly LabelledText[],
  { steps }: Shape,
  padding: string,
  idsOf: (tokens: readonly string[]) => Int32Array,
): Part {
  const ids = texts.map(({ tokens }) => idsOf(tokens));
  const masked = padding === 'mask';
  const lengths = Uint16Array.from(ids, ({ length }) => (masked ? length : steps));
  const part: Part = {
    count: texts.length,
    lengths,
    readAt: lengths.map((length) => length - 1),
    truth: Float64Array.from(texts, ({ label }) => label),
    inUnits: (_, value) => value,
    write: (places, batch) => {
      checkFit(part.lengths, places, batch);
      batch.tokens.fill(PADDING);
      batch.mask.fill(masked ? 0 : 1);
      for (let b = 0; b < batch.size; b += 1) {
        const place = places[b] ?? NaN;
        const own = ids[place] ?? new Int32Array();
        const start = padding === 'front' ? batch.steps - own.length : 0;
        own.forEach((id, t) => {
          const row = (start + t) * batch.size + b;
          batch.tokens[row] = id;
          batch.mask[row] = 1;
        });
        batch.target[b] = part.truth[place] ?? NaN;
      }
    },
    sample: (place) => ({
      name: texts[place]?.text ?? '',
      steps: texts[place]?.tokens.slice(0, steps) ?? [],
      lines: [],
    }),
  };
  return part;
}
