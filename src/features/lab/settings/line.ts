/** What a slider's places stand for. */
export interface Line {
  readonly least: number;
  readonly most: number;
  /** Only whole numbers. */
  readonly whole: boolean;
  /** The last place; the first is 0. */
  readonly last: number;
  readonly valueAt: (place: number) => number;
  /** The nearest place. */
  readonly placeOf: (value: number) => number;
}

/** Places evenly apart; `most` is a place, too. */
export function evenLine(least: number, most: number, step = 1): Line {
  const last = Math.ceil((most - least) / step - 1e-9);
  return {
    least,
    most,
    whole: Number.isInteger(least) && Number.isInteger(step),
    last,
    // Sums of decimal steps would end in …0004.
    valueAt: (place) => Math.min(most, Number((least + place * step).toPrecision(12))),
    placeOf: (value) => clamped(Math.round((value - least) / step), 0, last),
  };
}

/** Six to a power of ten, nearly as far apart from one another. */
const MANTISSAS = [1, 1.5, 2, 3, 5, 7];

interface LogOptions {
  readonly whole?: boolean;
  /** Whether 0 is the first place. */
  readonly zero?: boolean;
}

/** Places at 1, 1.5, 2, 3, 5, 7 of every power of ten; both ends are places, and at least 1e-12. */
export function logLine(
  least: number,
  most: number,
  { whole = false, zero = false }: LogOptions = {},
): Line {
  const values = [...(zero ? [0] : []), ...valuesBetween(least, most, whole)];
  const last = values.length - 1;
  return {
    least: zero ? 0 : least,
    most,
    whole,
    last,
    valueAt: (place) => values[clamped(Math.round(place), 0, last)] ?? least,
    placeOf: (value) => {
      if (zero && value < least / 2) return 0;
      const sought = Math.log(Math.max(value, least));
      const far = (place: number): number =>
        Math.abs(Math.log(Math.max(values[place] ?? 0, Number.MIN_VALUE)) - sought);
      return values.reduce((best, _, place) => (far(place) < far(best) ? place : best), last);
    },
  };
}

/** The nearest number that the line allows, whether it is one of its places or not. */
export function nearestOn({ least, most, whole }: Line, value: number): number {
  return clamped(whole ? Math.round(value) : value, least, most);
}

function valuesBetween(least: number, most: number, whole: boolean): readonly number[] {
  const from = Math.floor(Math.log10(least));
  const powers = Array.from({ length: Math.ceil(Math.log10(most)) - from + 1 }, (_, k) => from + k);
  // Written as text, so that 1.5e-5 is exactly the number that is typed so.
  const all = powers.flatMap((power) => MANTISSAS.map((one) => Number(`${one}e${power}`)));
  const within = all.filter(
    (value) => value > least && value < most && (!whole || Number.isInteger(value)),
  );
  return [least, ...within, most];
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
