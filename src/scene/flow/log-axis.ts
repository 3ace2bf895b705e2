/** An axis by powers of ten. */
export interface LogAxis {
  /** Exponents at its lower and upper end. */
  readonly low: number;
  readonly high: number;
  /** Exponents that are written beside it, 3 to 6 of them, evenly apart. */
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 3, 4, 5, 10, 15, 20, 30, 50, 100, 150];
const MOST_TICKS = 6;
const LEAST_SPAN = 2;
const LEAST_GUIDE_ROOM = 6;

/**
 * The axis that holds all positive finite values of some lines, from one whole power to another; 10⁻² to 10⁰ where there is none. What is
 * only there to compare with (`guides`) may make it twice as long at most, so that it does not press the lines flat.
 */
export function logAxisOf(
  lines: readonly Float64Array[],
  guides: readonly Float64Array[] = [],
): LogAxis {
  const own = powersOf(lines) ?? { low: 0, high: 0 };
  const room = Math.max(own.high - own.low, LEAST_GUIDE_ROOM);
  const wanted = powersOf([...lines, ...guides]) ?? own;
  const high = Math.min(wanted.high, own.high + room);
  const low = Math.min(Math.max(wanted.low, own.low - room), high - LEAST_SPAN);
  const every = STEPS.map((step) => multiplesOf(step, low, high));
  return { low, high, ticks: every.find(({ length }) => length <= MOST_TICKS) ?? [low, high] };
}

/** The whole powers of ten around all that is drawn of some lines. */
function powersOf(lines: readonly Float64Array[]): { low: number; high: number } | null {
  let least = Infinity;
  let most = 0;
  for (const values of lines) {
    for (const value of values) {
      if (!isDrawn(value)) continue;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  if (most === 0) return null;
  return { low: Math.floor(Math.log10(least)), high: Math.ceil(Math.log10(most)) };
}

function multiplesOf(step: number, low: number, high: number): readonly number[] {
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  // Adding 0 makes −0 a plain 0.
  return Array.from({ length: count }, (_, k) => (first + k) * step + 0);
}

/** Zero has no place on the axis, and neither has what is no number: a line has a gap there. */
export function isDrawn(value: number): boolean {
  return value > 0 && value < Infinity;
}

/** `1e−2`: the tick's exponent as it is written beside the axis. */
export function tickText(exponent: number): string {
  return `1e${exponent < 0 ? '−' : ''}${Math.abs(exponent)}`;
}
