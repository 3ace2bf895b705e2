import { batchOf } from '../batch';
import type { Baseline, Part } from '../prepared';
import type { Shape } from '../shape';
import { majorityOf } from '../majority';
import { PADDING } from './vocabulary';

/** The most frequent class of the training part, and the words of a text without their order. */
export function classBaselines(
  training: Part,
  shape: Shape,
  classes: number,
): readonly [Baseline, Baseline] {
  return [majorityOf(training, classes), wordsOf(training, shape, classes)];
}

/**
 * Multinomial naive Bayes on words, with one added to every count (Manning, Raghavan & Schütze, Introduction to Information
 * Retrieval, 13.2): it knows which words stand in a text, not in which order.
 */
function wordsOf(training: Part, shape: Shape, classes: number): Baseline {
  let learned: readonly Float64Array[] | null = null;
  return {
    id: 'words',
    name: { en: 'words without order', zh: '只看词、不看顺序' },
    predict: (part) => {
      learned ??= logShares(training, shape, classes);
      const weights = learned;
      const prior = countsOf(training, classes).map((count) => Math.log(count + 1));
      const rows = Array.from({ length: part.count }, (_, place) => {
        const ids = wordsIn(shape, part, place);
        return weights.map((row, c) =>
          ids.reduce((sum, id) => sum + (row[id] ?? 0), prior[c] ?? 0),
        );
      });
      if (shape.loss === 'softmax') return Float64Array.from(rows.flat());
      return Float64Array.from(rows, ([against = 0, inFavour = 0]) => inFavour - against);
    },
  };
}

/** By class and token id: the logarithm of the id's share of all words. */
function logShares(training: Part, shape: Shape, classes: number): readonly Float64Array[] {
  const counts = Array.from({ length: classes }, () => new Float64Array(shape.vocabulary).fill(1));
  for (let place = 0; place < training.count; place += 1) {
    const row = counts[training.truth[place] ?? -1];
    if (row === undefined) continue;
    for (const id of wordsIn(shape, training, place)) row[id] = (row[id] ?? 0) + 1;
  }
  return counts.map((row) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    return row.map((count) => Math.log(count / total));
  });
}

function wordsIn(shape: Shape, part: Part, place: number): readonly number[] {
  return [...batchOf(shape, part, [place]).tokens].filter((id) => id !== PADDING);
}

function countsOf(training: Part, classes: number): readonly number[] {
  const counts = Array.from({ length: classes }, () => 0);
  for (const label of training.truth) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}
