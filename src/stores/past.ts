/** What stood before, to go back to and on again. */
export interface Past<State> {
  /** Keeps what a change is about to replace. Changes of the same `of` in quick succession, as a drag makes them, are one step. */
  readonly remember: (state: State, of: string) => void;
  /** What stood before, in place of what stands now; null where there is nothing to go back to. */
  readonly undo: (now: State) => State | null;
  readonly redo: (now: State) => State | null;
  readonly forget: () => void;
}

const MOST_STEPS = 200;
/** Milliseconds between two changes that are one. */
const QUICK = 600;

/** `now`: milliseconds. */
export function createPast<State>(now: () => number = () => performance.now()): Past<State> {
  let before: readonly State[] = [];
  let after: readonly State[] = [];
  let last = { of: '', time: -Infinity };
  return {
    remember: (state, of) => {
      const goesOn = of === last.of && now() - last.time < QUICK;
      last = { of, time: now() };
      after = [];
      if (!goesOn) before = [...before, state].slice(-MOST_STEPS);
    },
    undo: (state) => {
      const to = before.at(-1);
      if (to === undefined) return null;
      before = before.slice(0, -1);
      after = [state, ...after];
      last = { of: '', time: -Infinity };
      return to;
    },
    redo: (state) => {
      const [to, ...rest] = after;
      if (to === undefined) return null;
      before = [...before, state];
      after = rest;
      return to;
    },
    forget: () => {
      before = [];
      after = [];
    },
  };
}
