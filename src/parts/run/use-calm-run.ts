import { startTransition, useEffect, useState } from 'react';
import { useExperiment } from '../../stores/experiment';
import type { Run } from '../../stores/run';

/** Changes that follow one another faster than this, in milliseconds, are made by a hand that drags. */
const REST = 200;
/** What React writes waits until the hand rests, but not longer than this. */
const LONGEST = 1000;

interface RunPair {
  readonly run: Run | null;
  /** The run before the last change. */
  readonly before: Run | null;
}

const pairNow = (): RunPair => {
  const { run, before } = useExperiment.getState();
  return { run, before };
};

/**
 * The run on the screen. A change that comes alone, and everything newly opened, is there at once; of a drag, which changes
 * the run at every move of a hand, most are left out. What D3 draws follows every one (live-run.ts).
 */
export function useCalmRun(): RunPair {
  const [shown, setShown] = useState(pairNow);
  useEffect(() => {
    let followed = 0;
    let changed = 0;
    let timer = 0;
    const follow = (): void => {
      followed = performance.now();
      setShown(pairNow());
    };
    const stop = useExperiment.subscribe((now, before) => {
      if (now.run === before.run && now.before === before.before) return;
      window.clearTimeout(timer);
      const time = performance.now();
      const isAlone = time - changed > REST;
      changed = time;
      if (now.run?.opened !== before.run?.opened) follow();
      // Written piece by piece, between two frames of what is drawn.
      else if (isAlone) startTransition(follow);
      else {
        const wait = Math.min(REST, followed + LONGEST - time);
        timer = window.setTimeout(() => startTransition(follow), wait);
      }
    });
    follow();
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, []);
  return shown;
}
