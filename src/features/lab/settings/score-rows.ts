import type { Score } from '../../../tasks/lab/score';
import type { PartId, WeightsReading } from '../../../trainer/reading';

/** A row of a table of scores: one measure on one part, run by run. */
export interface ScoreRow {
  readonly part: PartId;
  readonly measure: 'rmse' | 'accuracy' | 'loss';
  /** null where a run has no such score. */
  readonly values: readonly (number | null)[];
}

/** The measure that a task is judged by, and the loss, of each part that the last of the runs was judged on. */
export function scoreRows(runs: readonly WeightsReading['scores'][]): readonly ScoreRow[] {
  const parts = runs.at(-1) ?? [];
  return parts.flatMap(({ part, score }) => {
    const measures: readonly ScoreRow['measure'][] = [
      score.kind === 'numbers' ? 'rmse' : 'accuracy',
      'loss',
    ];
    return measures.map((measure): ScoreRow => ({
      part,
      measure,
      values: runs.map((scores) => {
        const found = scores.find((one) => one.part === part);
        return found === undefined ? null : measured(found.score, measure);
      }),
    }));
  });
}

function measured(score: Score, measure: ScoreRow['measure']): number | null {
  if (measure === 'loss') return score.loss;
  if (score.kind === 'numbers') return measure === 'rmse' ? score.errors.rmse : null;
  return measure === 'accuracy' ? score.accuracy : null;
}
