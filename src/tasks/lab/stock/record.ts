import {
  array,
  check,
  integer,
  isoDate,
  minValue,
  number,
  object,
  parse,
  pipe,
  string,
  type InferOutput,
} from 'valibot';
import { dayAfter } from '../days';

const schema = pipe(
  object({
    /** The first day of trading, `YYYY-MM-DD`. */
    first: pipe(string(), isoDate()),
    /** Days from each day of trading to the next one. */
    days: array(pipe(number(), integer(), minValue(1))),
    /** Closing values in points of the index, one more than `days`. */
    close: array(number()),
  }),
  check(({ days, close }) => close.length === days.length + 1, 'days and values do not match'),
);

/** Daily closes of the S&P 500. */
export type StockRecord = InferOutput<typeof schema>;

/** Loads the record; rejects where it cannot be loaded or is not one. */
export async function loadStock(): Promise<StockRecord> {
  const file = await import('./sp500.json');
  return parse(schema, file.default);
}

/** The dates of all closes, `YYYY-MM-DD`. */
export function datesOf({ first, days }: StockRecord): readonly string[] {
  let count = 0;
  return [first, ...days.map((step) => dayAfter(first, (count += step)))];
}
