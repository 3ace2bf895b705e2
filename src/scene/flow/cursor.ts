import type { Moment } from '../../engine/cursor';
import { easeInOut } from '../ease';
import type { StripScene } from '../strip/layout';

/** Left edge of the cursor: it comes from the timestep that follows in the lane while that one's gradients are handed over. */
export function flowCursorAt(columns: StripScene, moment: Moment, mirrored: boolean): number {
  const column = moment.timestep - columns.first;
  const follower = column + (mirrored ? -1 : 1);
  const arrives = moment.stage === 0 && follower >= 0 && follower < columns.count;
  const left = arrives ? 1 - easeInOut(Math.min(moment.fraction * 2, 1)) : 0;
  return columns.left + (column + (follower - column) * left) * columns.columnWidth;
}
