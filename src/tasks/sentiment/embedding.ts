import type { Sequence } from '../../engine/model';

/** A row of numbers for every word. */
export interface Embedding {
  readonly words: readonly string[];
  /** X. */
  readonly size: number;
  /** One row for each word, row-major. */
  readonly rows: Float64Array;
}

/** Finds the rows of words in an embedding; −1 for a word that it lacks. */
export function placesIn({ words }: Embedding): (tokens: readonly string[]) => readonly number[] {
  const places = new Map(words.map((word, place) => [word, place]));
  return (tokens) => tokens.map((token) => places.get(token) ?? -1);
}

/** Sentences of one length as what a model runs on: a row of the embedding for each word, zeros for one that it lacks (−1). */
export function embedded(
  sentences: readonly (readonly number[])[],
  { size, rows }: Embedding,
): Sequence {
  const steps = sentences[0]?.length ?? 0;
  const batch = sentences.length;
  const input = new Float64Array(steps * batch * size);
  sentences.forEach((places, b) => {
    if (places.length !== steps) throw new Error('Sentences of one batch must be equally long.');
    places.forEach((place, t) => {
      if (place >= 0) {
        input.set(rows.subarray(place * size, (place + 1) * size), (t * batch + b) * size);
      }
    });
  });
  return { steps, batch, input };
}
