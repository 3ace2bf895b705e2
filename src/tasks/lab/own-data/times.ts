const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CLOCK = '(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?${CLOCK}$`);
const CHINESE = new RegExp(`^(\\d{4})年(\\d{1,2})月(?:(\\d{1,2})[日号])?${CLOCK}$`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4})${CLOCK}$`);
const MONTH_NAMED = /^([a-z]{3})[a-z]*\.? (?:(\d{1,2}),? )?(\d{4})$/i;
const DAY_NAMED = /^(\d{1,2})[. -]+([a-z]{3})[a-z]*\.?[ -]+(\d{4})$/i;

/** Which number comes first in 3/4/2020. */
export type Order = 'month' | 'day';

/**
 * Milliseconds since 1970 of a date with or without a clock time (zones are overlooked: only order matters); null where it is
 * none. 2020-04-03, 2020/4/3, 2020-04, 2020年4月3日, 4/3/2020, 3.4.2020, Apr 3 2020 and 3 April 2020 are dates.
 */
export function timeOf(cell: string, order: Order = 'month'): number | null {
  const yearFirst = YEAR_FIRST.exec(cell) ?? CHINESE.exec(cell);
  if (yearFirst !== null) {
    const [, year, month, day, hour, minute, second] = yearFirst;
    return at(year, month, day, [hour, minute, second]);
  }
  const yearLast = YEAR_LAST.exec(cell);
  if (yearLast !== null) {
    const [, one, mark, other, year, hour, minute, second] = yearLast;
    // With full stops the day always comes first.
    const dayFirst = order === 'day' || mark === '.';
    return at(year, dayFirst ? other : one, dayFirst ? one : other, [hour, minute, second]);
  }
  const [, month, day, year] = MONTH_NAMED.exec(cell) ?? [];
  if (month !== undefined) return at(year, named(month), day, []);
  const [, before, name, after] = DAY_NAMED.exec(cell) ?? [];
  return name === undefined ? null : at(after, named(name), before, []);
}

/** The order in which all of these are dates, as far as it can be told. */
export function orderOf(cells: readonly string[]): Order {
  const count = (order: Order): number =>
    cells.filter((cell) => timeOf(cell, order) !== null).length;
  return count('day') > count('month') ? 'day' : 'month';
}

function named(month: string): string {
  return String(MONTHS.indexOf(month.toLowerCase()) + 1);
}

function at(
  year: string | undefined,
  month: string | undefined,
  day = '1',
  clock: readonly (string | undefined)[],
): number | null {
  const [hour = 0, minute = 0, second = 0] = clock.map((part) => Number(part ?? 0));
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), hour, minute, second);
  const date = new Date(time);
  // The 31st of April would become the 1st of May.
  const same = date.getUTCMonth() === Number(month) - 1 && hour < 24;
  return Number.isNaN(time) || !same ? null : time;
}
