import { createBatch } from '../../tasks/lab/batch';
import type { Part, Prepared, TextReading } from '../../tasks/lab/prepared';
import type { SampleReading, Wish } from '../reading';
import { paddingOf, padded } from './padding';
import { partsOf } from './scores';

/** The sample that is shown, as a model reads it. */
export interface ChosenSample extends Pick<
  SampleReading,
  'name' | 'steps' | 'lines' | 'unknown' | 'truth'
> {
  /** T × X numbers; empty where token ids go in. */
  readonly input: Float32Array;
  /** T token ids; empty where numbers go in. */
  readonly tokens: Int32Array;
  /** The step that is judged. */
  readonly readAt: number;
  /** What was read out after its step t, O numbers, in the unit of the target. */
  readonly inUnits: (t: number, value: number) => number;
}

/** What is wished for, or what is nearest to it: the judged part where there is no such part or no text goes in. */
export function chosenSample(prepared: Prepared, wish: Wish['sample']): ChosenSample {
  const { text } = prepared;
  if ('text' in wish && text !== null) return ownText(prepared, text, wish.text);
  const { part: id, place } = 'text' in wish ? { part: prepared.judged, place: 0 } : wish;
  const found = partsOf(prepared).find((one) => one.id === id && one.part.count > 0);
  const part = found?.part ?? prepared.parts[prepared.judged];
  const nearest = Math.min(Math.max(Math.round(place) || 0, 0), part.count - 1);
  return ofPart(prepared, part, nearest);
}

function ofPart(prepared: Prepared, part: Part, place: number): ChosenSample {
  const { shape, series } = prepared;
  const steps = part.lengths[place] ?? shape.steps;
  const batch = createBatch(shape, 1, steps);
  part.write([place], batch);
  const sample = part.sample(place);
  const names = padded(sample.steps, steps, paddingOf(prepared), '');
  return {
    name: sample.name,
    steps: names,
    lines: sample.lines,
    unknown: unknownIn(prepared.text, names),
    truth: part.truth[place] ?? null,
    input: batch.input,
    tokens: batch.tokens,
    readAt: part.readAt[place] ?? steps - 1,
    // After an earlier step it is an earlier value that is forecast.
    inUnits: (t, value) =>
      series === null
        ? part.inUnits(place, value)
        : series.inUnitsAt(series.stepOf(part, place) - (steps - 1 - t), value),
  };
}

function ownText(prepared: Prepared, reader: TextReading, text: string): ChosenSample {
  const { tokens: words, ids } = reader.read(text);
  const padding = words.length === 0 ? 'masked' : paddingOf(prepared);
  const names = padded(words, prepared.shape.steps, padding, '');
  return {
    name: text,
    steps: names,
    lines: [],
    unknown: unknownIn(reader, names),
    truth: null,
    input: new Float32Array(),
    tokens: Int32Array.from(padded([...ids], prepared.shape.steps, padding, 0)),
    readAt: names.length - 1,
    inUnits: (_, value) => value,
  };
}

function unknownIn(reader: TextReading | null, words: readonly string[]): readonly number[] {
  if (reader === null) return [];
  const known = new Set(reader.vocabulary);
  return words.flatMap((word, t) => (known.has(word) ? [] : [t]));
}
