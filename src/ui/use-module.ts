import { useEffect, useEffectEvent, useState } from 'react';

/**
 * A part of the code that is fetched once it is wanted; null until it is there. `load` must be the same function each time.
 * Where it cannot be fetched, `onFailed` takes the wish back, so that the next one tries again; the page itself hears of
 * the failure from Vite's `vite:preloadError`.
 */
export function useModule<Module>(
  load: () => Promise<Module>,
  wanted: boolean,
  onFailed: () => void,
): Module | null {
  const [module, setModule] = useState<Module | null>(null);
  const fail = useEffectEvent(onFailed);
  const missing = wanted && module === null;
  useEffect(() => {
    if (!missing) return;
    let left = false;
    load().then(
      (loaded) => {
        if (!left) setModule(loaded);
      },
      () => {
        if (!left) fail();
      },
    );
    return () => {
      left = true;
    };
  }, [load, missing]);
  return module;
}
