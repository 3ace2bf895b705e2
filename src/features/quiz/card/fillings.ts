import { formatNumber, formatNumberTex } from '../../../engine/formula/format-number';
import type { Drawn } from '../../../quiz/drawn/draw';
import type { Exact } from '../../../quiz/drawn/drawing';
import type { Filling } from '../../../quiz/rich-text';

/** Numbers of the live view, with three significant digits; whole ones, which are counts, as they are. */
export function fillingsOfReadings(
  values: ReadonlyMap<string, number>,
  isCount: (name: string) => boolean,
): ReadonlyMap<string, Filling> {
  return new Map(
    [...values].map(([name, value]) => [
      name,
      isCount(name)
        ? plain(String(value))
        : { text: formatNumber(value), tex: formatNumberTex(value) },
    ]),
  );
}

/** What was drawn, as it was drawn, and the answer as it is asked for. */
export function fillingsOfDrawn({ givens, answer, decimals }: Drawn): ReadonlyMap<string, Filling> {
  const all = Object.entries(givens).map(
    ([name, value]) => [name, plain(signed(String(value)))] as const,
  );
  return new Map([...all, ['answer', plain(exactly(answer, decimals))]]);
}

/** An answer with that many digits after the point; sizes in round brackets. */
export function exactly(answer: Exact, decimals: number): string {
  return typeof answer === 'number' ? signed(answer.toFixed(decimals)) : `(${answer.join(', ')})`;
}

function plain(text: string): Filling {
  return { text, tex: text.replace('\u2212', '-') };
}

function signed(text: string): string {
  return text.replace('-', '\u2212');
}
