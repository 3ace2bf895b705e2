import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';

/** A store, as far as one watches it. */
export interface Watched {
  readonly subscribe: (heard: () => void) => () => void;
}

/**
 * Calls `paint` when one of the things in `from` is another one, and in the next animation frame after one of the stores has changed,
 * at most once a frame. `stores` must be the same list each time.
 */
export function usePainted(
  stores: readonly Watched[],
  from: readonly unknown[],
  paint: () => void,
): void {
  const latest = useEffectEvent(paint);
  const painted = useRef<readonly unknown[]>([]);
  useLayoutEffect(() => {
    if (from.every((one, k) => k in painted.current && Object.is(one, painted.current[k]))) return;
    painted.current = from;
    latest();
  });
  useEffect(() => {
    let frame = 0;
    const ask = (): void => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        latest();
      });
    };
    const stops = stores.map((store) => store.subscribe(ask));
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    };
  }, [stores]);
}
