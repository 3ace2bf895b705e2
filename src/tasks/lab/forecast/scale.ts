/** Readable = offset + factor · scaled. */
export interface Scale {
  readonly offset: number;
  readonly factor: number;
}

/**
 * 'standard': mean 0 and standard deviation 1 over the values given; 'range': from 0 to 1; anything else leaves them as they are.
 * NaN does not count; what does not vary is only moved.
 */
export function fitScale(values: ArrayLike<number>, way: string): Scale {
  let count = 0;
  let sum = 0;
  let least = Infinity;
  let most = -Infinity;
  for (let k = 0; k < values.length; k += 1) {
    const value = values[k] ?? NaN;
    if (Number.isNaN(value)) continue;
    count += 1;
    sum += value;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (count === 0 || (way !== 'standard' && way !== 'range')) return { offset: 0, factor: 1 };
  if (way === 'range') return { offset: least, factor: most > least ? most - least : 1 };
  const mean = sum / count;
  let squared = 0;
  for (let k = 0; k < values.length; k += 1) {
    const value = values[k] ?? NaN;
    if (!Number.isNaN(value)) squared += (value - mean) ** 2;
  }
  const deviation = Math.sqrt(squared / count);
  return { offset: mean, factor: deviation > 0 ? deviation : 1 };
}

export function scaled(value: number, { offset, factor }: Scale): number {
  return (value - offset) / factor;
}

export function unscaled(value: number, { offset, factor }: Scale): number {
  return offset + factor * value;
}
