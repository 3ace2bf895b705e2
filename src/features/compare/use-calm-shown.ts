import { startTransition, useEffect, useState } from 'react';
import { useShown } from './shown';
import type { Shown } from './worker/client';

/** Changes that follow one another faster than this, in milliseconds, are made by a hand that drags. */
const REST = 200;
/** What React writes waits until the hand rests, but not longer than this. */
const LONGEST = 700;

/**
 * The columns, as what is written follows them: a change that comes alone, and another set of columns, at once; of a drag most
 * changes are left out. What is drawn follows every one (draw-shown.ts).
 */
export function useCalmShown(): readonly Shown[] {
  const [calm, setCalm] = useState(() => useShown.getState().shown);
  useEffect(() => {
    let followed = 0;
    let changed = 0;
    let timer = 0;
    const follow = (): void => {
      followed = performance.now();
      setCalm(useShown.getState().shown);
    };
    const stop = useShown.subscribe(({ shown }, before) => {
      window.clearTimeout(timer);
      const now = performance.now();
      const isAlone = now - changed > REST;
      changed = now;
      if (saying(shown) !== saying(before.shown)) follow();
      else if (isAlone) startTransition(follow);
      else {
        const wait = Math.max(Math.min(REST, followed + LONGEST - now), 0);
        timer = window.setTimeout(() => startTransition(follow), wait);
      }
    });
    follow();
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, []);
  return calm;
}

function saying(shown: readonly Shown[]): string {
  return shown
    .map(({ task, outcome }) => `${task.slot} ${task.setup.cell} ${outcome?.kind ?? ''}`)
    .join();
}
