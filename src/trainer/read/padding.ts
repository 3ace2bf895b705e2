import { batchOf } from '../../tasks/lab/batch';
import type { Prepared } from '../../tasks/lab/prepared';

/** Where texts are filled up with what is read as if it were words; `masked`: nowhere. */
export type Padding = 'masked' | 'behind' | 'front';

/** How the texts of these data are filled up; `masked` where no text goes in. */
export function paddingOf({ shape, parts: { training }, text }: Prepared): Padding {
  if (text === null) return 'masked';
  for (let place = 0; place < training.count; place += 1) {
    if ((training.lengths[place] ?? 0) > training.sample(place).steps.length) {
      const [first] = batchOf(shape, training, [place]).tokens;
      return first === 0 ? 'front' : 'behind';
    }
  }
  return 'masked';
}

/** A text's words or token ids with what they are filled up with. */
export function padded<T>(
  list: readonly T[],
  steps: number,
  padding: Padding,
  blank: T,
): readonly T[] {
  const blanks = Array.from({ length: Math.max(0, steps - list.length) }, () => blank);
  switch (padding) {
    case 'masked':
      return list;
    case 'behind':
      return [...list, ...blanks];
    case 'front':
      return [...blanks, ...list];
  }
}
