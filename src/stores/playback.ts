import { create } from 'zustand';
import { momentAt, positionOf, rankOf, type Moment, type Order } from '../engine/cursor';

export const speeds = [0.25, 0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

/** Where in time we are, and whether time runs. Written up to sixty times a second while it does. */
export interface Playback {
  /** See engine/cursor.ts. */
  readonly position: number;
  /** A position that the player is on its way to after a step; null when it is not. */
  readonly target: number | null;
  readonly playing: boolean;
  readonly speed: Speed;
  readonly loop: boolean;
  /** Stages in a timestep and timesteps in the run: what positions are counted in. */
  readonly stages: number;
  readonly steps: number;
  readonly order: Order;
}

export const usePlayback = create<Playback>()(() => ({
  position: 1,
  target: null,
  playing: false,
  speed: 1,
  loop: false,
  stages: 1,
  steps: 1,
  order: 'up',
}));

const { getState, setState } = usePlayback;

export function momentOf({ position, stages, steps, order }: Playback): Moment {
  return momentAt(position, stages, steps, order);
}

/** A new run begins at that timestep and stage (0-based), brought to the run's ends; time stands still. */
export function beginRun(steps: number, stages: number, timestep: number, stage: number): void {
  setState({
    steps,
    stages,
    position: at(clamp(timestep, steps - 1), clamp(stage, stages - 1), stages, steps),
    target: null,
    playing: false,
  });
}

/** Time goes that way from now on, in that many stages; where it stands still, it stays. */
export function setWalk(stages: number, order: Order): void {
  const before = getState();
  if (before.stages === stages && before.order === order) return;
  const { timestep, stage } = momentOf(before);
  setState({ order });
  beginRun(before.steps, stages, timestep, stage);
}

/** The run changed under the cursor, which stays where it is, or goes where it is told, within the new ends. Time stands still. */
export function resizeRun(
  steps: number,
  stages: number,
  timestep: number | undefined,
  stage: number | undefined,
): void {
  const now = momentOf(getState());
  beginRun(steps, stages, timestep ?? now.timestep, stage ?? now.stage);
}

/** Starts time; from the beginning where it has run out. */
export function play(): void {
  const { position, stages, steps } = getState();
  setState({
    playing: true,
    target: null,
    ...(position >= stages * steps ? { position: 0 } : {}),
  });
}

/** Stops time at the end of the stage under way, so that nothing is left half drawn. */
export function pause(): void {
  const { position } = getState();
  setState({ playing: false, target: Number.isInteger(position) ? null : Math.ceil(position) });
}

export function togglePlay(): void {
  if (getState().playing) pause();
  else play();
}

/** One stage on is played, from wherever the picture is; one stage back is there at once. */
export function stepStage(by: 1 | -1): void {
  const { position, target, stages, steps } = getState();
  if (by === 1) {
    const next = Math.min(Math.ceil(target ?? position) + 1, stages * steps);
    if (next > position) setState({ playing: false, target: next });
  } else {
    goToPosition(Math.max(Math.ceil(position) - 1, 1));
  }
}

/** The same stage, some timesteps on or back; at the ends the first or last timestep. */
export function stepTimestep(by: number): void {
  const { timestep } = momentOf(getState());
  goToTimestep(timestep + by);
}

/** The same stage, a timestep on in the order of the walk, or back. */
export function walkTimestep(by: 1 | -1): void {
  stepTimestep(getState().order === 'up' ? by : -by);
}

/** Where the walk begins, with its first stage completed. */
export function walkToStart(): void {
  goToPosition(1);
}

/** That timestep (0-based, brought to the ends) at the present stage, completed. */
export function goToTimestep(timestep: number): void {
  const { stages, steps } = getState();
  const { stage } = momentOf(getState());
  goToPosition(at(clamp(timestep, steps - 1), stage, stages, steps));
}

/** That stage (0-based) of the present timestep, completed. */
export function goToStage(stage: number): void {
  const { stages, steps } = getState();
  const { timestep } = momentOf(getState());
  goToPosition(at(timestep, clamp(stage, stages - 1), stages, steps));
}

/** Where the player has brought time; `arrived` ends a step. */
export function advanceTo(position: number, arrived: boolean): void {
  setState(arrived ? { position, target: null } : { position });
}

/** The end of the sequence: from the start again, or standstill. */
export function reachEnd(): void {
  const { loop, stages, steps } = getState();
  setState(loop ? { position: 0 } : { position: stages * steps, playing: false });
}

export function setSpeed(speed: Speed): void {
  setState({ speed });
}

/** The next faster or slower of the speeds, or the same at the ends. */
export function changeSpeed(by: 1 | -1): void {
  const next = speeds[speeds.indexOf(getState().speed) + by];
  if (next !== undefined) setSpeed(next);
}

export function toggleLoop(): void {
  setState(({ loop }) => ({ loop: !loop }));
}

function goToPosition(position: number): void {
  setState({ position, target: null, playing: false });
}

function at(timestep: number, stage: number, stages: number, steps: number): number {
  return positionOf(rankOf(timestep, steps, getState().order), stage, stages);
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(Math.round(value), 0), Math.max(most, 0));
}
