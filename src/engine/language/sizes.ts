import type { Size } from '../graph';

/** A size that may have unknowns in it: `known + Σ count · unknown`. Unknowns are numbered from 0 and stand for at least 1. */
export interface OpenSize {
  readonly known: Size;
  readonly unknowns: ReadonlyMap<number, number>;
}

const NOTHING: Size = { hidden: 0, input: 0, constant: 0 };

export const ONE = closed({ ...NOTHING, constant: 1 });
export const HIDDEN = closed({ ...NOTHING, hidden: 1 });
export const INPUT_SIZE = closed({ ...NOTHING, input: 1 });

function closed(known: Size): OpenSize {
  return { known, unknowns: new Map() };
}

export function open(unknown: number): OpenSize {
  return { known: NOTHING, unknowns: new Map([[unknown, 1]]) };
}

/** `Σ times · size`, without the unknowns that cancel. */
export function combination(terms: Iterable<readonly [times: number, size: OpenSize]>): OpenSize {
  const known = { hidden: 0, input: 0, constant: 0 };
  const unknowns = new Map<number, number>();
  for (const [times, size] of terms) {
    known.hidden += times * size.known.hidden;
    known.input += times * size.known.input;
    known.constant += times * size.known.constant;
    for (const [unknown, count] of size.unknowns) {
      const sum = (unknowns.get(unknown) ?? 0) + times * count;
      if (sum === 0) unknowns.delete(unknown);
      else unknowns.set(unknown, sum);
    }
  }
  return { known, unknowns };
}

/** `size` with values in the place of the unknowns that have one. */
export function substitute(
  size: OpenSize,
  valueOf: (unknown: number) => OpenSize | undefined,
): OpenSize {
  if (![...size.unknowns.keys()].some((unknown) => valueOf(unknown))) return size;
  const terms = [...size.unknowns].map(
    ([unknown, count]) => [count, valueOf(unknown) ?? open(unknown)] as const,
  );
  return combination([[1, closed(size.known)], ...terms]);
}

/** `size / divisor`, or null where that is not whole. */
export function divide(size: OpenSize, divisor: number): OpenSize | null {
  if (coefficients(size).some((it) => it % divisor !== 0)) return null;
  const unknowns = new Map([...size.unknowns].map(([unknown, n]) => [unknown, n / divisor]));
  return { known: mapKnown((part) => size.known[part] / divisor), unknowns };
}

/** The positive and the negative terms of a difference, both written as positive. */
export function sidesOf(difference: OpenSize): readonly [OpenSize, OpenSize] {
  const side = (sign: 1 | -1): OpenSize => ({
    known: mapKnown((part) => Math.max(sign * difference.known[part], 0)),
    unknowns: new Map(
      [...difference.unknowns]
        .map(([unknown, n]): [number, number] => [unknown, sign * n])
        .filter(([, n]) => n > 0),
    ),
  });
  return [side(1), side(-1)];
}

export function isNothing(size: OpenSize): boolean {
  return coefficients(size).every((it) => it === 0);
}

export function isKnownPartNothing({ known }: OpenSize): boolean {
  return known.hidden === 0 && known.input === 0 && known.constant === 0;
}

export function largestCoefficient(size: OpenSize): number {
  return coefficients(size).reduce((a, b) => Math.max(a, b), 0);
}

/** In the symbols of the literature: `H + X`, `2H + 1`; `?` for what is not known. */
export function sizeText(size: OpenSize): string {
  const { hidden, input, constant } = size.known;
  const terms = [
    symbol(hidden, 'H'),
    symbol(input, 'X'),
    constant === 0 ? '' : String(constant),
    ...[...size.unknowns.values()].map((count) => symbol(count, '?')),
  ].filter((term) => term !== '');
  return terms.join(' + ');
}

function symbol(count: number, letter: string): string {
  if (count === 0) return '';
  return count === 1 ? letter : `${count}${letter}`;
}

function coefficients({ known, unknowns }: OpenSize): readonly number[] {
  return [known.hidden, known.input, known.constant, ...unknowns.values()];
}

function mapKnown(value: (part: keyof Size) => number): Size {
  return { hidden: value('hidden'), input: value('input'), constant: value('constant') };
}
