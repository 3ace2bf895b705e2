import * as v from 'valibot';
import { create } from 'zustand';

/** What a newcomer is told about: that things can be pressed, dragged, typed. In the order of telling. */
export const hints = ['press', 'drag', 'type'] as const;
export type Hint = (typeof hints)[number];

const KEY = 'unrolled.hints';
const VERSION = 1;

/** What is stored by another version is read as far as it is known: what was dismissed must not come back. */
const stored = v.object({ version: v.number(), dismissed: v.array(v.unknown()) });

/** The hints that are not told any more; read from the browser's storage when the module loads. */
export const useHints = create<{ readonly dismissed: readonly Hint[] }>()(() => ({
  dismissed: readDismissed(),
}));

/** Never tells it again in this browser; where storage refuses, not again in this visit. */
export function dismissHint(hint: Hint): void {
  const { dismissed } = useHints.getState();
  if (dismissed.includes(hint)) return;
  const now = [...dismissed, hint];
  useHints.setState({ dismissed: now });
  attempt(() => {
    localStorage.setItem(KEY, JSON.stringify({ version: VERSION, dismissed: now }));
  });
}

function readDismissed(): readonly Hint[] {
  const parsed = v.safeParse(
    stored,
    attempt((): unknown => JSON.parse(localStorage.getItem(KEY) ?? '')),
  );
  return parsed.success ? hints.filter((hint) => parsed.output.dismissed.includes(hint)) : [];
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
