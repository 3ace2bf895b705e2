import type { More } from '../../../i18n/catalogue';
import type { Formats } from '../../../i18n/format';
import type { Score } from '../../../tasks/lab/score';
import { compared, inUnit } from './say-forecast';

/** A part with the model's score and those of its baselines, the trivial one first; names in the language on the screen. */
export interface ScoredPart {
  readonly name: string;
  readonly own: Score;
  readonly baselines: readonly { readonly name: string; readonly score: Score }[];
}

/** How the model stands beside the trivial baseline, and beside a better one; on further parts too. Nothing where there is no baseline. */
export function sayScores(
  judged: ScoredPart,
  further: readonly ScoredPart[],
  unit: string | null,
  { scores: words }: More['labCharts'],
  formats: Formats,
): readonly string[] {
  const { name: part, own, baselines } = judged;
  const [trivial, ...others] = baselines;
  if (trivial === undefined) return [];
  const written = (score: Score): string => writtenScore(score, unit, formats);
  const said = { part, own: written(own), name: trivial.name, other: written(trivial.score) };
  const verdict = verdictOf(own, trivial.score);
  const rival = others
    .filter(({ score }) => verdictOf(own, score) === 'worse')
    .reduce<(typeof others)[number] | null>(
      (best, one) => (best === null || verdictOf(one.score, best.score) === 'better' ? one : best),
      null,
    );
  return [
    own.kind === 'numbers' ? words.numbers(said) : words.classes(said),
    { better: words.beats, same: words.level, worse: words.beaten }[verdict],
    ...(rival === null || verdict === 'worse'
      ? []
      : [words.behind({ name: rival.name, other: written(rival.score) })]),
    ...further.flatMap(({ name, own: theirs, baselines: [first] }) =>
      first === undefined
        ? []
        : [words.further({ name, own: written(theirs), other: written(first.score) })],
    ),
  ];
}

function writtenScore(score: Score, unit: string | null, { number, percent }: Formats): string {
  if (score.kind === 'classes') return percent(score.accuracy);
  return inUnit(number(score.errors.rmse), unit);
}

function verdictOf(own: Score, other: Score): 'better' | 'same' | 'worse' {
  if (own.kind === 'numbers' && other.kind === 'numbers') {
    return compared(own.errors.rmse, other.errors.rmse);
  }
  if (own.kind !== 'classes' || other.kind !== 'classes') return 'same';
  if (Math.abs(own.accuracy - other.accuracy) <= chanceOf(own)) return 'same';
  return own.accuracy > other.accuracy ? 'better' : 'worse';
}

/** Two standard errors of a share of right answers: closer shares may differ by which samples were drawn. */
function chanceOf({ accuracy, confusion }: Extract<Score, { readonly kind: 'classes' }>): number {
  const count = confusion.counts.reduce((sum, one) => sum + one, 0);
  return 2 * Math.sqrt((accuracy * (1 - accuracy)) / Math.max(count, 1));
}
