import { formatNumber } from '../../../engine/formula/format-number';
import type { Words } from '../../../engine/cell';
import type { More } from '../../../i18n/catalogue';
import type { Formats } from '../../../i18n/format';
import type { Score } from '../../../tasks/lab/score';

/** One measure of how good something is. */
export interface ScoreColumn {
  readonly id: string;
  readonly name: string;
  /** The class that it is of; null: of all. */
  readonly of: string | null;
  /** The unit that it is in; null: none. */
  readonly unit: string | null;
  readonly better: 'less' | 'more';
  /** null where there is nothing to measure. */
  readonly valueOf: (score: Score) => number | null;
  readonly write: (value: number) => string;
}

interface Described {
  readonly kind: Score['kind'];
  readonly classes: readonly Words[];
  readonly tolerance: number | null;
  /** Of the target, in the language on the screen; null: none. */
  readonly unit: string | null;
  readonly nameOf: (words: Words) => string;
}

/** What scores are shown by: errors of numbers; accuracy, precision, recall and F1 of classes; the loss of both. */
export function scoreColumns(
  { kind, classes, tolerance, unit, nameOf }: Described,
  { scores: words }: More['labCharts'],
  { percent }: Formats,
): readonly ScoreColumn[] {
  const share = percent;
  const loss: ScoreColumn = {
    id: 'loss',
    name: words.loss,
    of: null,
    unit: null,
    better: 'less',
    valueOf: (score) => score.loss,
    write: narrow,
  };
  if (kind === 'numbers') {
    const squared = unit === null ? null : `${unit}²`;
    const errors = (['rmse', 'mae', 'mse'] as const).map((id): ScoreColumn => ({
      id,
      name: words[id],
      of: null,
      unit: id === 'mse' ? squared : unit,
      better: 'less',
      valueOf: (score) => (score.kind === 'numbers' ? score.errors[id] : null),
      write: narrow,
    }));
    const solved: ScoreColumn = {
      ...loss,
      id: 'solved',
      name: words.solved,
      better: 'more',
      valueOf: (score) => (score.kind === 'numbers' ? score.solved : null),
      write: share,
    };
    return [...(tolerance === null ? [] : [solved]), ...errors, loss];
  }
  const accuracy: ScoreColumn = {
    ...loss,
    id: 'accuracy',
    name: words.accuracy,
    better: 'more',
    valueOf: (score) => (score.kind === 'classes' ? score.accuracy : null),
    write: share,
  };
  // Of two classes, the one that the threshold is about: of the other one they follow.
  const rated = classes.length === 2 ? [1] : classes.map((_, k) => k);
  const rates = rated.flatMap((k) =>
    (['precision', 'recall', 'f1'] as const).map((id): ScoreColumn => ({
      ...accuracy,
      id: `${id} ${k}`,
      name: words[id],
      of: nameOf(classes[k] ?? { en: '', zh: '' }),
      valueOf: (score) => (score.kind === 'classes' ? (score.rates[k]?.[id] ?? null) : null),
    })),
  );
  return [accuracy, loss, ...rates];
}

/** In three digits, very small and very large ones in the narrow way and in two: 4.2e−14. */
function narrow(value: number): string {
  const written = formatNumber(value);
  return written.includes('×')
    ? value.toExponential(1).replace('-', '−').replace('+', '')
    : written;
}

/** The best value of a column, which several may share; null where none is measured. */
export function bestOf({ better, valueOf }: ScoreColumn, scores: readonly Score[]): number | null {
  const values = scores
    .map(valueOf)
    .filter((value) => value !== null)
    .filter(Number.isFinite);
  if (values.length === 0) return null;
  return better === 'less' ? Math.min(...values) : Math.max(...values);
}
