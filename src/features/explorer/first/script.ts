import type { Edit } from '../../../engine/edit';

/** 0-based timestep at which the forget gate is shut. */
export const CUT_AT = 11;

/** What makes the memory go: the whole forget gate held at 0 for one timestep. */
export const CUT: Edit = {
  kind: 'hold',
  lane: 0,
  node: 'f',
  unit: null,
  timestep: CUT_AT,
  value: 0,
};

/** What the caption is about: a bit comes, is written, is kept; the gate is shut, and the memory gone. */
export type Scene = 'comes' | 'written' | 'kept' | 'cut' | 'forgotten';

/** Milliseconds from the beginning at which each scene starts. A value is spoken of once its stage has been played. */
const SCENES: readonly (readonly [at: number, Scene])[] = [
  [0, 'comes'],
  [1600, 'written'],
  [3400, 'kept'],
  [5600, 'cut'],
  [7800, 'forgotten'],
];

/** When the cursor is where, in timesteps from the beginning; in between it moves evenly. */
const WAY: readonly (readonly [at: number, timesteps: number])[] = [
  [0, 0],
  [2400, 1],
  [5400, CUT_AT],
  [6600, CUT_AT],
  [8400, CUT_AT + 1],
  [9800, CUT_AT + 5],
];

/** How long the whole show takes, in milliseconds. */
export const LENGTH = 9800;

/** Everything the show does at one moment. */
export interface Frame {
  /** See engine/cursor.ts. */
  readonly position: number;
  readonly scene: Scene;
  /** Whether the gate is shut by now. */
  readonly cut: boolean;
  readonly over: boolean;
}

/**
 * The show at `ms` milliseconds from its beginning, for a cell with that many stages. Without travel the cursor goes from
 * stage to stage where it is slow, and from timestep to timestep where it is fast.
 */
export function frameAt(ms: number, stages: number, withoutTravel: boolean): Frame {
  const scene = SCENES.findLast(([at]) => at <= ms)?.[1] ?? 'comes';
  return {
    position: positionAt(ms, stages, withoutTravel),
    scene,
    cut: scene === 'cut' || scene === 'forgotten',
    over: ms >= LENGTH,
  };
}

function positionAt(ms: number, stages: number, withoutTravel: boolean): number {
  const next = WAY.findIndex(([at]) => at > ms);
  const [from, to] = [WAY[next - 1], WAY[next]];
  if (from === undefined || to === undefined) return (WAY.at(-1)?.[1] ?? 0) * stages;
  const exact = (from[1] + ((to[1] - from[1]) * (ms - from[0])) / (to[0] - from[0])) * stages;
  if (!withoutTravel) return exact;
  const stride = to[1] - from[1] > 1 ? stages : 1;
  return Math.floor(exact / stride) * stride;
}
