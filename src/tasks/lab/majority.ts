import type { Baseline, Part } from './prepared';

/**
 * Says of everything what is most frequent in training, as surely as it is frequent there: the constant with the smallest
 * cross-entropy, with one sample of each class added. Two classes have one logit, more one each.
 */
export function majorityOf(training: Part, classes: number): Baseline {
  const counts = Array.from({ length: classes }, () => 1);
  for (const label of training.truth) counts[label] = (counts[label] ?? 0) + 1;
  const logs = counts.map((count) => Math.log(count));
  const [first = 0, second = 0] = logs;
  const row = classes === 2 ? [second - first] : logs;
  return {
    id: 'majority',
    name: { en: 'always the most frequent class', zh: '总说最常见的类别' },
    predict: ({ count }) => Float64Array.from(Array.from({ length: count }, () => row).flat()),
  };
}
