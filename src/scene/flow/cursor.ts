import type { Moment } from '../../engine/cursor';
import { cursorAt, type StripScene } from '../strip/layout';

/** Left edge of the cursor: it comes from the timestep that follows in the lane while that one's gradients are handed over. */
export function flowCursorAt(columns: StripScene, moment: Moment, mirrored: boolean): number {
  return cursorAt(columns, moment, mirrored ? 'up' : 'down');
}
