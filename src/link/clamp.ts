import type { LinkState } from './link';
import type { LinkProblem } from './problem';

/** How much there is of what a link counts, once the preset is open with the cell. Each at least 1. */
export interface Extent {
  readonly timesteps: number;
  readonly stages: number;
  readonly units: number;
  readonly lanes: number;
}

/** Brings timestep, stage, unit and lane into range, and says which were not. */
export function clamp(
  state: LinkState,
  extent: Extent,
): { state: LinkState; problems: LinkProblem[] } {
  const problems: LinkProblem[] = [];
  const within = (key: 't' | 's' | 'unit' | 'lane', index: number, most: number): number => {
    if (index >= 0 && index < most) return index;
    problems.push({ kind: 'range', key, value: index + 1, least: 1, most });
    return Math.min(Math.max(index, 0), most - 1);
  };
  const { timestep, stage, unit, lane } = state;
  return {
    state: {
      ...state,
      ...(timestep !== undefined && { timestep: within('t', timestep, extent.timesteps) }),
      ...(stage !== undefined && { stage: within('s', stage, extent.stages) }),
      ...(unit !== undefined && { unit: within('unit', unit, extent.units) }),
      ...(lane !== undefined && { lane: within('lane', lane, extent.lanes) }),
    },
    problems,
  };
}
