import {
  array,
  check,
  isoDate,
  number,
  object,
  parse,
  pipe,
  string,
  type InferOutput,
} from 'valibot';

const schema = pipe(
  object({
    /** The first day, `YYYY-MM-DD`; one value for every day from there on. */
    first: pipe(string(), isoDate()),
    /** Highest and lowest temperature of each day in °C. */
    warmest: array(number()),
    coldest: array(number()),
    /** In millimetres. */
    rain: array(number()),
    /** In metres per second. */
    wind: array(number()),
  }),
  check(
    ({ warmest, coldest, rain, wind }) =>
      [coldest, rain, wind].every(({ length }) => length === warmest.length),
    'the columns are not of one length',
  ),
);

/** Daily weather at Seattle. */
export type WeatherRecord = InferOutput<typeof schema>;

/** Loads the record; rejects where it cannot be loaded or is not one. */
export async function loadWeather(): Promise<WeatherRecord> {
  const file = await import('./seattle.json');
  return parse(schema, file.default);
}
