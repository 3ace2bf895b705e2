import type { AllWords } from '../../../i18n/catalogue';
import type { Formats } from '../../../i18n/format';

/** Errors closer than this share are no real difference. */
const NO_DIFFERENCE = 0.02;

/** A forecast with an error of more times the naive one's follows the series no longer. */
const NEAR = 2;

/** How an error compares with another: smaller is better. */
export function compared(own: number, other: number): 'better' | 'same' | 'worse' {
  if (Math.abs(own - other) <= NO_DIFFERENCE * other) return 'same';
  return own < other ? 'better' : 'worse';
}

/** What can be said of a forecast. Errors are RMSE in the unit of the target. */
export interface ForecastJudged {
  /** Name of the part, in the language on the screen. */
  readonly part: string;
  /** What the trivial baseline does. */
  readonly name: string;
  readonly own: number;
  readonly naive: number;
  /** Steps that the forecast comes late; null where that is not known. */
  readonly lag: number | null;
  readonly free: { readonly steps: number; readonly error: number } | null;
  /** null: without a unit. */
  readonly unit: string | null;
}

/** Whether the forecast beats repeating the last value, whether it comes late, and how far it goes on its own. */
export function sayForecast(
  { part, name, own, naive, lag, free, unit }: ForecastJudged,
  { labCharts }: Pick<AllWords, 'labCharts'>,
  { number }: Formats,
): readonly string[] {
  const words = labCharts.forecast;
  const written = (value: number): string => inUnit(number(value), unit);
  const said = { part, name, own: written(own), naive: written(naive) };
  const verdict = compared(own, naive);
  const times = number(naive / own);
  // What is far off is not late: the step that it is most like is then an accident.
  const isNear = own <= NEAR * naive;
  return [
    verdict === 'better' ? words.better({ ...said, times }) : words[verdict](said),
    ...(lag === null || !isNear ? [] : [lag === 0 ? words.inTime : words.late({ steps: lag })]),
    free === null ? words.notFed : words.fed({ steps: free.steps, error: written(free.error) }),
  ];
}

/** A number with its unit, not to be broken across lines. */
export function inUnit(number: string, unit: string | null): string {
  return (unit === null ? number : `${number} ${unit}`).replaceAll(' ', '\u00a0');
}
