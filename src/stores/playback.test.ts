import { beforeEach, describe, expect, it } from 'vitest';
import {
  beginRun,
  changeSpeed,
  goToStage,
  goToTimestep,
  momentOf,
  pause,
  play,
  reachEnd,
  resizeRun,
  stepStage,
  stepTimestep,
  toggleLoop,
  usePlayback,
} from './playback';

const now = () => usePlayback.getState();

beforeEach(() => {
  usePlayback.setState(usePlayback.getInitialState(), true);
  beginRun(48, 6, 17, 3);
});

describe('time in the explorer', () => {
  it('begins at the timestep and stage asked for, at rest', () => {
    expect(momentOf(now())).toEqual({ timestep: 17, stage: 3, fraction: 1 });
    expect(now().playing).toBe(false);
  });

  it('brings a start beyond the run to its end', () => {
    beginRun(10, 5, 99, 9);
    expect(momentOf(now())).toEqual({ timestep: 9, stage: 4, fraction: 1 });
  });

  it('plays one stage on and is there at once one stage back', () => {
    stepStage(1);
    expect(now().target).toBe(17 * 6 + 5);
    stepStage(-1);
    expect(momentOf(now())).toEqual({ timestep: 17, stage: 2, fraction: 1 });
  });

  it('adds up steps that come faster than the picture', () => {
    stepStage(1);
    stepStage(1);
    expect(now().target).toBe(17 * 6 + 6);
  });

  it('goes back from a half-drawn stage to the one before it', () => {
    usePlayback.setState({ position: 17 * 6 + 3.4 });
    stepStage(-1);
    expect(momentOf(now())).toEqual({ timestep: 17, stage: 2, fraction: 1 });
  });

  it('does not leave the sequence at either end', () => {
    stepTimestep(1000);
    expect(momentOf(now()).timestep).toBe(47);
    goToStage(5);
    stepStage(1);
    expect(now().target).toBeNull();
    stepTimestep(-1000);
    goToStage(0);
    stepStage(-1);
    expect(momentOf(now())).toEqual({ timestep: 0, stage: 0, fraction: 1 });
  });

  it('keeps the stage from timestep to timestep', () => {
    goToTimestep(4);
    expect(momentOf(now())).toEqual({ timestep: 4, stage: 3, fraction: 1 });
  });

  it('stops at the end of the stage under way', () => {
    play();
    usePlayback.setState({ position: 40.3 });
    pause();
    expect(now()).toMatchObject({ playing: false, target: 41 });
  });

  it('plays from the beginning again when it has run out', () => {
    goToTimestep(47);
    goToStage(5);
    play();
    expect(now()).toMatchObject({ playing: true, position: 0 });
  });

  it('stands still at the end, or begins anew in a loop', () => {
    play();
    reachEnd();
    expect(now()).toMatchObject({ playing: false, position: 48 * 6 });
    toggleLoop();
    play();
    reachEnd();
    expect(now()).toMatchObject({ playing: true, position: 0 });
  });

  it('has five speeds and stays at the ends', () => {
    for (let k = 0; k < 9; k++) changeSpeed(1);
    expect(now().speed).toBe(4);
    for (let k = 0; k < 9; k++) changeSpeed(-1);
    expect(now().speed).toBe(0.25);
  });

  it('stays where it is when the run changes under it, and stands still', () => {
    play();
    resizeRun(60, 6, undefined, undefined);
    expect(momentOf(now())).toEqual({ timestep: 17, stage: 3, fraction: 1 });
    expect(now()).toMatchObject({ playing: false, target: null, steps: 60 });
  });

  it('is brought to the ends of a run that became shorter or has fewer stages', () => {
    resizeRun(10, 3, undefined, undefined);
    expect(momentOf(now())).toEqual({ timestep: 9, stage: 2, fraction: 1 });
  });

  it('keeps timestep and stage where another cell has more stages', () => {
    resizeRun(48, 9, undefined, undefined);
    expect(momentOf(now())).toEqual({ timestep: 17, stage: 3, fraction: 1 });
  });

  it('goes where a change tells it to look, within the run', () => {
    resizeRun(48, 6, 30, undefined);
    expect(momentOf(now())).toEqual({ timestep: 30, stage: 3, fraction: 1 });
    resizeRun(48, 6, undefined, 0);
    expect(momentOf(now())).toEqual({ timestep: 30, stage: 0, fraction: 1 });
    resizeRun(20, 4, 99, 99);
    expect(momentOf(now())).toEqual({ timestep: 19, stage: 3, fraction: 1 });
  });

  it('completes a stage under way when the run changes', () => {
    usePlayback.setState({ position: 17 * 6 + 3.4 });
    resizeRun(48, 6, undefined, undefined);
    expect(now().position).toBe(17 * 6 + 4);
  });
});
