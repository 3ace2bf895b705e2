import type { Moment } from '../../engine/cursor';
import type { MovingMark } from '../diagram/motion';
import type { BackwardDiagram } from './diagram';
import { backwardMotionAt } from './motion';
import { backwardStillAt, type BackwardStill } from './still';

export interface BackwardScene {
  /** The same object for as long as nothing in it changes, so that a view need not draw it again. */
  readonly still: BackwardStill;
  readonly motion: readonly MovingMark[];
}

/**
 * The backward pass at any moment, whose `stage` counts the stages of `backward.places.stages`: the same moment and unit give the
 * same picture, from whichever side one comes.
 */
export function backwardSceneAtOf(
  backward: BackwardDiagram,
): (moment: Moment, unit: number) => BackwardScene {
  let last: { key: string; still: BackwardStill } | null = null;
  return (moment, unit) => {
    const { timestep, stage } = moment;
    const atRest = moment.fraction >= 1;
    const key = `${timestep} ${stage} ${atRest} ${unit}`;
    if (last?.key !== key) {
      last = { key, still: backwardStillAt(backward, timestep, stage, atRest, unit) };
    }
    return { still: last.still, motion: backwardMotionAt(backward, moment) };
  };
}
