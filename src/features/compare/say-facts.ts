import type { AllWords } from '../../i18n/catalogue';
import type { Formats } from '../../i18n/format';
import type { Column } from './worker/protocol';

/** A gradient below this share of what it was has vanished, one above its inverse has exploded. */
const VANISHED = 1e-3;

/** What became of a column's gradient on its way from where the loss stands to the first timestep, with its numbers. */
export function sayReach(column: Column, name: string, words: AllWords, formats: Formats): string {
  const { facts } = words.compare;
  const norms = column.picture.flows[0]?.norms ?? new Float64Array();
  const from = startOf(column);
  const now = norms[0] ?? NaN;
  const then = norms[from] ?? NaN;
  if (!Number.isFinite(now) || !Number.isFinite(then)) return facts.broken({ name });
  if (then === 0) return facts.silent({ name });
  const place = { name, then: formats.number(then), timestep: 1, last: from + 1 };
  const values = { ...place, now: formats.number(now) };
  const along = column.picture.flows.find(({ norms: other }) => (other[0] ?? NaN) > 10 * now);
  const became =
    now === 0 ? facts.nothing(place) : now > then ? facts.grows(values) : facts.keeps(values);
  if (along !== undefined) {
    const { state, norms: other } = along;
    const [there, here] = [other[0] ?? NaN, other[from] ?? NaN].map(formats.number);
    const more = facts.along({ state, now: there ?? '', then: here ?? '' });
    return facts.together({ sentences: [became, more] });
  }
  const sentences = [
    became,
    ...(now < then * VANISHED ? [facts.vanishes] : []),
    ...(now > then / VANISHED ? [facts.explodes] : []),
  ];
  return facts.together({ sentences });
}

/** The timestep (0-based) at which the way back begins. */
function startOf({ loss: { at }, picture: { steps } }: Column): number {
  return typeof at === 'number' ? Math.min(at, steps - 1) : steps - 1;
}

/** What clipping makes of all weight gradients of a column; null where it leaves them as they are. */
export function sayWeights(
  { weightNorm: { before, after } }: Column,
  name: string,
  words: AllWords,
  formats: Formats,
): string | null {
  const values = { name, before: formats.number(before), after: formats.number(after) };
  return after < before ? words.compare.facts.clipped(values) : null;
}
