import { useLayoutEffect } from 'react';
import type { Order } from '../../engine/cursor';
import { setWalk } from '../../stores/playback';
import type { Run } from '../../stores/run';

/**
 * Time goes in that many stages and that way for as long as the page that says so is shown; `run` is what it goes through, as
 * another one begins with the stages of its cell.
 */
export function useWalk(stages: number, order: Order, run: Run): void {
  useLayoutEffect(() => {
    setWalk(stages, order);
  }, [stages, order, run]);
}
