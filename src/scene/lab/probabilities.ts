import { histogramOf, type Histogram } from '../../engine/analysis/histogram';
import {
  accuracyOf,
  confusionOf,
  ratesOf,
  type ClassRates,
  type Confusion,
} from '../../engine/metrics/confusion';

/** What is said of samples of several classes, and what is right. */
export interface Judged {
  /** N probabilities of the second of two classes, or N × C. */
  readonly said: Float64Array;
  /** N classes, 0-based. */
  readonly truth: Float64Array;
  /** C. */
  readonly classes: number;
}

export interface Rated {
  readonly confusion: Confusion;
  readonly accuracy: number | null;
  /** By class. */
  readonly rates: readonly ClassRates[];
}

/** How good the classes are that are said: of two the second above the threshold, of more the most probable. */
export function ratedAt({ said, truth, classes }: Judged, threshold: number): Rated {
  const chosen = Float64Array.from(truth, (_, place) => {
    if (classes === 2) return (said[place] ?? 0) > threshold ? 1 : 0;
    const row = said.subarray(place * classes, (place + 1) * classes);
    return Math.max(row.indexOf(Math.max(...row)), 0);
  });
  const confusion = confusionOf(chosen, truth, classes);
  return {
    confusion,
    accuracy: accuracyOf(confusion),
    rates: Array.from({ length: classes }, (_, of) => ratesOf(confusion, of)),
  };
}

/**
 * By true class, how often which probability is said: of two classes that of the second, of more that of the true one. 20 bins over
 * [0, 1].
 */
export function probabilitiesByClass({ said, truth, classes }: Judged): readonly Histogram[] {
  return Array.from({ length: classes }, (_, of) => {
    const places = [...truth.keys()].filter((place) => truth[place] === of);
    const own = places.map((place) =>
      classes === 2 ? (said[place] ?? NaN) : (said[place * classes + of] ?? NaN),
    );
    return histogramOf(own, 0, 1);
  });
}
