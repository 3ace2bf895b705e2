import { orderOf } from '../../../engine/analysis/unit-order';
import type { TraceStatistics } from '../../../engine/analysis/unit-statistics';
import type { AllWords } from '../../../i18n/catalogue';
import type { Formats } from '../../../i18n/format';
import { writeSize, writeSteps } from './write';

/** All units in one sentence: which moves most, which remembers longest, how much is saturated. */
export function saySummary(
  { units, gates }: TraceStatistics,
  words: AllWords['units']['summary'],
  formats: Formats,
): string {
  const first = (order: 'activity' | 'half-life') => units[orderOf(units, order)[0] ?? 0];
  const most = first('activity');
  const longest = first('half-life');
  if (most === undefined || longest === undefined) return '';
  const shares = [...gates.values()].map(({ both }) => both);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const keeps = (halfLife: number): string =>
    halfLife === Infinity
      ? words.keepsAll({ unit: longest.unit + 1 })
      : words.keeps({ unit: longest.unit + 1, steps: writeSteps(halfLife, formats) });
  return words.whole({
    clauses: [
      words.moves({ unit: most.unit + 1, activity: writeSize(most.activity) }),
      ...(longest.halfLife === null ? [] : [keeps(longest.halfLife)]),
      ...(shares.length === 0 ? [] : [words.saturated({ share: formats.percent(mean) })]),
    ],
  });
}
