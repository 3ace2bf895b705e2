import {
  array,
  check,
  number,
  object,
  parse,
  pipe,
  regex,
  string,
  type InferOutput,
} from 'valibot';

const month = pipe(string(), regex(/^\d{4}-(0[1-9]|1[0-2])$/));

const schema = object({
  /** The month of the first value, `YYYY-MM`; one value for every month from there on. */
  first: month,
  /** Months without a valid measurement, filled on the straight line between their measured neighbours. */
  filled: array(month),
  /** Monthly means in ppm. */
  ppm: pipe(
    array(number()),
    check((values) => values.length > 1, 'a record needs at least two months'),
  ),
});

/** The monthly means of CO₂ at Mauna Loa. */
export type Co2Record = InferOutput<typeof schema>;

/** Loads the record; rejects where it cannot be loaded or is not one. */
export async function loadRecord(): Promise<Co2Record> {
  const file = await import('./co2.json');
  return parse(schema, file.default);
}

/** The month `count` months after `YYYY-MM`. */
export function monthAfter(from: string, count: number): string {
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5)) - 1 + count;
  const inYear = months % 12;
  return `${(months - inYear) / 12}-${String(inYear + 1).padStart(2, '0')}`;
}
