import { useLayoutEffect } from 'react';
import type { Order } from '../../engine/cursor';
import { setWalk } from '../../stores/playback';

/** Time goes in that many stages and that way for as long as the page that says so is shown. */
export function useWalk(stages: number, order: Order): void {
  useLayoutEffect(() => {
    setWalk(stages, order);
  }, [stages, order]);
}
