import type { Reach } from '../engine/analysis/reach';
import type { MapEnd, MapWire } from './lanes';

/** Whether a way goes along a wire: through both of its ends. */
export function isLit({ ends }: MapWire, reach: Reach, directions: number): boolean {
  return ends.every((end) => isOnTheWay(end, reach, directions));
}

function isOnTheWay(
  { kind, place, timestep }: MapEnd,
  { inputs, lanes, outputs }: Reach,
  directions: number,
): boolean {
  switch (kind) {
    case 'input':
      return inputs[timestep] === 1;
    case 'output':
      return outputs[timestep] === 1;
    case 'lane':
      return lanes[place]?.[timestep] === 1;
    case 'layer':
      return lanes
        .slice(place * directions, (place + 1) * directions)
        .some((marks) => marks[timestep] === 1);
  }
}
