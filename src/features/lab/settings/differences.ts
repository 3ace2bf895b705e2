import type { Said } from './said-settings';

/** A setting that two runs have differently. */
export interface Difference {
  readonly key: string;
  readonly name: string;
  readonly now: string;
  readonly then: string;
}

/** What both have and is not the same, in the order of the first. What only one has follows from another difference. */
export function differencesOf(now: readonly Said[], then: readonly Said[]): readonly Difference[] {
  const before = new Map(then.map((said) => [said.key, said]));
  return now.flatMap(({ key, name, value, exact }) => {
    const other = before.get(key);
    if (other === undefined || other.exact === exact) return [];
    return [{ key, name, now: value, then: other.value }];
  });
}
