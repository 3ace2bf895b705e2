import type { Cell } from '../../engine/cell';
import type { Sequence } from '../../engine/model';
import { interleaved } from '../lines';
import type { Line, Opened, Provenance, Sentence } from '../preset';
import { embedded } from '../sentiment/embedding';
import type { KeptInput, KeptModel, KeptSample, Origin } from './kept-model';
import { checkedWeights, modelOfKept, shownModel } from './model-of-kept';
import { readerOf } from './reader';
import { goalOfKept, saidBy } from './said';

/** More features than these go in without lines of their own: nobody could tell them apart. */
const MOST_LINES = 12;

/** Words that are read of a typed text, where the sample is shorter. */
const LONGEST = 60;

/**
 * Opens a kept model with its own sequence or, where words go in, with a text. Throws an `Error` where the cell is another one or
 * the numbers do not fit it.
 */
export function openKept(kept: KeptModel, cell: Cell, text: string | null): Opened {
  const trained = modelOfKept(kept, cell);
  const model = shownModel(trained);
  const { sample } = kept;
  const told = {
    model,
    weights: checkedWeights(trained, kept),
    provenance: provenanceOf(kept.origin),
    answer: null,
    goal: (target: Float64Array | null) => goalOfKept(kept, model, target),
    predict: (trace: Parameters<Opened['predict']>[0]) => saidBy(kept, trace),
  };
  const { input } = sample;
  return input.kind === 'numbers'
    ? { ...told, ...numbersIn(kept, input) }
    : { ...told, ...wordsIn(kept, input, text) };
}

type Inside = Pick<Opened, 'sequence' | 'inputs' | 'encode' | 'target' | 'sentence' | 'nameOfStep'>;

function numbersIn(
  kept: KeptModel,
  { lines, scales }: Extract<KeptInput, { kind: 'numbers' }>,
): Inside {
  const { sample, inputSize } = kept;
  const encode = (given: readonly Float64Array[]): Float64Array =>
    interleaved(
      given.map((line, x) => {
        const { offset = 0, factor = 1 } = scales[x] ?? {};
        return line.map((value) => (factor === 0 ? 0 : (value - offset) / factor));
      }),
    );
  const steps = sample.steps.length;
  if (lines.length !== inputSize || lines.some(({ length }) => length !== steps)) {
    throw new Error(`The sequence is not ${steps} steps of ${inputSize} numbers.`);
  }
  const sequence: Sequence = { steps, batch: 1, input: encode(lines) };
  const isShown = lines.length <= MOST_LINES;
  return {
    sequence,
    inputs: isShown
      ? lines.map((values, x): Line => {
          const { name = { en: `x${x + 1}`, zh: `x${x + 1}` }, unit = null } = scales[x] ?? {};
          return { name, unit, values };
        })
      : [],
    encode: isShown ? encode : () => sequence.input,
    target: targetOf(kept, sample.truth),
    sentence: null,
    nameOfStep: namesOf(sample),
  };
}

function wordsIn(
  kept: KeptModel,
  input: Extract<KeptInput, { kind: 'words' }>,
  text: string | null,
): Inside {
  const { sample, inputSize, weights } = kept;
  const { vocabulary, unknown } = input;
  const rows = weights.embedding ?? new Float64Array();
  const reader = readerOf(vocabulary);
  const typed =
    text === null ? [] : reader.tokenise(text).slice(0, Math.max(LONGEST, sample.steps.length));
  const isTyped = typed.length > 0;
  const places = new Map(vocabulary.map((word, id) => [word, id]));
  const tokens = isTyped ? typed : sample.steps;
  const ids = isTyped ? typed.map((word) => places.get(word) ?? unknown ?? -1) : [...input.ids];
  if (ids.length !== tokens.length || ids.some((id) => (id + 1) * inputSize > rows.length)) {
    throw new Error('The embedding lacks a row for some word of the text.');
  }
  const sequence = embedded([ids], { words: vocabulary, size: inputSize, rows });
  const sentence: Sentence = {
    tokens,
    unknown: ids.flatMap((id, t) => (id < 0 || id === unknown ? [t] : [])),
    vocabulary: vocabulary.filter((word) => word !== ''),
    swap: (place, word) => reader.join(tokens.with(place, word).filter((one) => one !== '')),
  };
  return {
    sequence,
    inputs: [],
    encode: () => sequence.input,
    // Of a text of one's own nobody says what is right.
    target: isTyped ? null : targetOf(kept, sample.truth),
    sentence,
    nameOfStep: (t) => tokens[t] ?? '',
  };
}

function targetOf({ target, loss }: KeptModel, truth: Float64Array | null): Line | null {
  if (truth === null) return null;
  const { name, unit } = target;
  // Of several classes the probability of the right one is shown: it should be 1.
  return { name, unit, values: loss === 'softmax' ? truth.map(() => 1) : truth };
}

function namesOf({ steps }: KeptSample): (t: number) => string {
  return (t) => steps[t] ?? String(t + 1);
}

function provenanceOf(origin: Origin): Provenance {
  if (origin.kind === 'file') return { kind: 'file', name: origin.file };
  const { updates, seed, fingerprint } = origin;
  return { kind: 'lab', updates, seed, fingerprint };
}
