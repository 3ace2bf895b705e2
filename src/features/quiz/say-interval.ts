import type { AllWords } from '../../i18n/catalogue';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A stretch of time as one says it, in the largest unit of which there is one and a half. */
export function sayInterval(milliseconds: number, words: AllWords['quiz']['interval']): string {
  const time = Math.max(milliseconds, 0);
  const [unit, size] =
    time >= 1.5 * 365 * DAY
      ? (['years', 365 * DAY] as const)
      : time >= 60 * DAY
        ? (['months', 30 * DAY] as const)
        : time >= 0.9 * DAY
          ? (['days', DAY] as const)
          : time >= 1.5 * HOUR
            ? (['hours', HOUR] as const)
            : (['minutes', MINUTE] as const);
  const amount = Math.max(1, Math.round(time / size));
  return words[unit]({ amount });
}
