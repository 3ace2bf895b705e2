import type { Moment } from '../../engine/cursor';
import type { Diagram } from './diagram';
import { motionAt, type MovingMark } from './motion';
import { stillAt, type Still } from './still';

export interface DiagramScene {
  /** The same object for as long as nothing in it changes, so that a view need not draw it again. */
  readonly still: Still;
  readonly motion: readonly MovingMark[];
}

/** The diagram at any moment: the same moment and unit give the same picture, from whichever side one comes. */
export function sceneAtOf(diagram: Diagram): (moment: Moment, unit: number) => DiagramScene {
  let last: { key: string; still: Still } | null = null;
  return (moment, unit) => {
    const atRest = moment.fraction >= 1;
    const key = `${moment.timestep} ${moment.stage} ${atRest} ${unit}`;
    if (last?.key !== key) {
      last = { key, still: stillAt(diagram, moment.timestep, moment.stage, atRest, unit) };
    }
    return { still: last.still, motion: motionAt(diagram, moment) };
  };
}
