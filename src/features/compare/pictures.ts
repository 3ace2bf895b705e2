import { stripsOf, type SideStrip } from '../../scene/compare/strips';
import { showTheSame } from './draw-shown';
import type { Shown } from './worker/client';
import type { Column } from './worker/protocol';

/** What is known of a column; null while it is computed for the first time, and where it could not be. */
export function columnIn(shown: Shown | undefined): Column | null {
  return shown?.outcome?.kind === 'done' ? shown.outcome.result : null;
}

let last: { readonly of: readonly Shown[]; readonly strips: readonly (SideStrip | null)[] } | null =
  null;

/** The strips of all columns, on shared scales; made once for the same columns. */
export function stripsIn(shown: readonly Shown[]): readonly (SideStrip | null)[] {
  if (last === null || !showTheSame(last.of, shown)) {
    last = { of: shown, strips: stripsOf(shown.map((one) => columnIn(one)?.picture ?? null)) };
  }
  return last.strips;
}
