import type { Model, Weights } from '../../engine/model';
import { runForward } from '../../engine/reference/run-forward';
import { embedded, placesIn, type Embedding } from './embedding';
import type { Grammar, LabelledSentence } from './grammar';

/** σ(z), in [0, 1]. */
export function probabilityOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Share of sentences, in [0, 1], on whose side the probability after the last word is. */
export function accuracyOf(
  model: Model,
  weights: Weights,
  embedding: Embedding,
  sentences: readonly LabelledSentence[],
): number {
  const read = sentences.map(({ tokens }) => tokens);
  const said = judge(model, weights, embedding, read);
  return share(sentences, (_, k) => ((said[k] ?? NaN) > 0.5 ? 1 : 0));
}

/** For each sentence the model's probability, after its last word, that it is favourable. */
export function judge(
  model: Model,
  weights: Weights,
  embedding: Embedding,
  sentences: readonly (readonly string[])[],
): readonly number[] {
  const placesOf = placesIn(embedding);
  const said: number[] = [];
  for (const length of new Set(sentences.map((tokens) => tokens.length))) {
    const alike = [...sentences.keys()].filter((k) => sentences[k]?.length === length);
    const places = alike.map((k) => placesOf(sentences[k] ?? []));
    const { logits } = runForward(model, weights, embedded(places, embedding));
    const last = logits?.slice(-alike.length) ?? [];
    alike.forEach((k, b) => (said[k] = probabilityOf(last[b] ?? NaN)));
  }
  return said;
}

/** The same for two judges that need no model: one always says what is more frequent, the other counts words for and against. */
export function naiveAccuracies(
  grammar: Grammar,
  sentences: readonly LabelledSentence[],
): { readonly frequent: number; readonly counting: number } {
  const inFavour = share(sentences, () => 1);
  const worth = new Map(
    Object.values(grammar.opinions).flatMap(([against, forIt]): [string, number][] => [
      ...against.map((word): [string, number] => [word, -1]),
      ...forIt.map((word): [string, number] => [word, 1]),
    ]),
  );
  const counting = share(sentences, ({ tokens }) =>
    tokens.reduce((sum, token) => sum + (worth.get(token) ?? 0), 0) >= 0 ? 1 : 0,
  );
  return { frequent: Math.max(inFavour, 1 - inFavour), counting };
}

function share(
  sentences: readonly LabelledSentence[],
  said: (sentence: LabelledSentence, place: number) => number,
): number {
  const right = sentences.filter((sentence, k) => said(sentence, k) === sentence.verdict);
  return right.length / sentences.length;
}
