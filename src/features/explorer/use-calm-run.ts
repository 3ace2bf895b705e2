import { useEffect, useState } from 'react';
import { useExperiment } from '../../stores/experiment';
import type { Run } from '../../stores/run';

/** While a hand drags, milliseconds between two changes of what React writes. */
const PAUSE = 250;

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
 * the run at every move of a hand, some are left out. What D3 draws leaves none out (live-run.ts).
 */
export function useCalmRun(): RunPair {
  const [shown, setShown] = useState(pairNow);
  useEffect(() => {
    let last = 0;
    let timer = 0;
    const follow = (): void => {
      window.clearTimeout(timer);
      timer = 0;
      last = performance.now();
      setShown(pairNow());
    };
    const stop = useExperiment.subscribe((now, before) => {
      if (now.run === before.run && now.before === before.before) return;
      const isOther = now.run?.opened !== before.run?.opened;
      const wait = last + PAUSE - performance.now();
      if (isOther || wait <= 0) follow();
      else if (timer === 0) timer = window.setTimeout(follow, wait);
    });
    follow();
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, []);
  return shown;
}
