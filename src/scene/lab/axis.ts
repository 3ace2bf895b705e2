/** Numbers along an edge of a chart. */
export interface Axis {
  readonly kind: 'linear' | 'log';
  /** Values at its ends; on a logarithmic one both are positive. */
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly value: number;
  /** With a true minus sign. */
  readonly text: string;
}

/** Where a value stands, 0 at the axis' low end and 1 at its high one; beyond them for values beyond. */
export function shareOn({ kind, low, high }: Axis, value: number): number {
  if (kind === 'log') return Math.log(value / low) / Math.log(high / low);
  return (value - low) / (high - low);
}

/** The value at a share of an axis. */
export function valueOn({ kind, low, high }: Axis, share: number): number {
  return kind === 'log' ? low * (high / low) ** share : low + (high - low) * share;
}

/** The least and the largest finite value; null where there is none. */
export function extentOf(values: Iterable<number>): readonly [number, number] | null {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low > high ? null : [low, high];
}

const DECADE = 10;

/** An axis that holds these values: by powers where they are positive and span more than one decade, else evenly from `least` on. */
export function axisFor(values: Iterable<number>, ticks = 5, least = 0): Axis {
  const [low, high] = extentOf(values) ?? [least, least + 1];
  if (low > 0 && high / low > DECADE) return logAxis(low, high, ticks);
  return linearAxis(Math.min(low, least), high, ticks);
}

/** An even axis between two values that ends at round numbers. */
export function linearAxis(low: number, high: number, ticks = 5): Axis {
  const span = high > low ? high - low : Math.abs(high) || 1;
  const step = roundStep(span / ticks);
  const from = Math.floor(low / step + 1e-9);
  const to = Math.max(Math.ceil(high / step - 1e-9), from + 1);
  return {
    kind: 'linear',
    low: from * step,
    high: to * step,
    ticks: multiples(from, to, step),
  };
}

/** An even axis that ends exactly where it is told to; round numbers between. */
export function exactAxis(low: number, high: number, ticks = 5): Axis {
  const step = Math.max(roundStep((high - low) / ticks), 1e-300);
  const from = Math.ceil(low / step - 1e-9);
  const to = Math.floor(high / step + 1e-9);
  return { kind: 'linear', low, high, ticks: multiples(from, to, step) };
}

/** From 0 to a round number that is not below `most`, so that a growing count moves the picture seldom. */
export function countAxis(most: number, ticks = 6): Axis {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  const ends = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((digit) => digit * power);
  const high = Math.max(ends.find((end) => end >= most) ?? most, 10);
  const axis = exactAxis(0, high, ticks);
  return { ...axis, ticks: axis.ticks.filter(({ value }) => Number.isInteger(value)) };
}

/** By powers of ten; 1, 2 and 5 are written where there are few powers. Both ends must be positive. */
export function logAxis(low: number, high: number, ticks = 5): Axis {
  const isShort = high / low <= 1000;
  const ends = powersOf(isShort ? [1, 2, 5] : [1], low, high, 1);
  const from = ends.findLast((value) => value <= low * 1.0001) ?? low;
  const to = ends.find((value) => value >= high * 0.9999 && value > from) ?? high;
  const every = Math.max(Math.ceil(Math.log10(to / from) / ticks), 1);
  const within = (digits: readonly number[]): readonly number[] =>
    powersOf(digits, from, to, every).filter(
      (value) => value >= from * 0.999 && value <= to * 1.001,
    );
  const choices = isShort ? [within([1, 2, 5]), within([1])] : [within([1])];
  const chosen = choices.find(({ length }) => length >= 2 && length <= ticks + 1) ?? [from, to];
  return { kind: 'log', low: from, high: to, ticks: chosen.map(powerTick) };
}

/** Those digits times every so many-th power of ten, from below `low` to above `high`. */
function powersOf(
  digits: readonly number[],
  low: number,
  high: number,
  every: number,
): readonly number[] {
  const bottom = Math.floor(Math.log10(low) + 1e-9);
  const top = Math.ceil(Math.log10(high) - 1e-9) + 1;
  const values: number[] = [];
  for (let power = bottom; power <= top; power += every) {
    // Read from text: 10 ** −3 times 5 is not quite 0.005.
    for (const digit of digits) values.push(Number(`${digit}e${power}`));
  }
  return values;
}

function powerTick(value: number): Tick {
  return { value, text: numberText(value, Math.max(-Math.floor(Math.log10(value) + 1e-9), 0)) };
}

function multiples(from: number, to: number, step: number): readonly Tick[] {
  const power = Math.floor(Math.log10(step) + 1e-9);
  const isHalf = Math.abs(step / 10 ** power - 2.5) < 1e-6;
  const decimals = Math.max(0, (isHalf ? 1 : 0) - power);
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, k) => {
    // Adding 0 makes −0 a plain 0.
    const value = (from + k) * step + 0;
    return { value, text: numberText(value, decimals) };
  });
}

/** 1, 2, 2.5 or 5 times a power of ten, not below `step`. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const digit = [1, 2, 2.5, 5].find((one) => one * power >= step * 0.999) ?? 10;
  return digit * power;
}

function numberText(value: number, decimals: number): string {
  const size = Math.abs(value);
  if (decimals > 4 || size >= 1e6) {
    return value === 0 ? '0' : value.toExponential(0).replace('e+', 'e').replaceAll('-', '−');
  }
  const [whole = '', ...rest] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return [grouped, ...rest].join('.').replace('-', '−');
}
