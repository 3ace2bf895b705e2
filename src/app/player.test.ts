import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginRun, play, stepStage, toggleLoop, usePlayback } from '../stores/playback';
import { startPlayer } from './player';

let frames: FrameRequestCallback[] = [];
let clock = 0;
let stop = (): void => undefined;

/** Lets that many milliseconds pass in frames of 20. */
function pass(milliseconds: number): void {
  for (let spent = 0; spent < milliseconds; spent += 20) {
    clock += 20;
    const due = frames;
    frames = [];
    for (const frame of due) frame(clock);
  }
}

const position = (): number => usePlayback.getState().position;

beforeEach(() => {
  frames = [];
  clock = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  usePlayback.setState(usePlayback.getInitialState(), true);
  beginRun(10, 6, 0, 0);
});

afterEach(() => {
  stop();
});

describe('the player', () => {
  it('asks for no frames while time stands still', () => {
    stop = startPlayer(() => false);
    expect(frames).toEqual([]);
  });

  it('takes 600 ms for a stage, and a quarter of that at four times the speed', () => {
    stop = startPlayer(() => false);
    play();
    pass(600);
    expect(position()).toBeCloseTo(2, 6);
    usePlayback.setState({ speed: 4 });
    pass(600);
    expect(position()).toBeCloseTo(6, 6);
  });

  it('arrives exactly where a step leads, and then rests', () => {
    stop = startPlayer(() => false);
    stepStage(1);
    pass(700);
    expect(usePlayback.getState()).toMatchObject({ position: 2, target: null, playing: false });
    expect(frames).toEqual([]);
  });

  it('stops at the end of the sequence', () => {
    stop = startPlayer(() => false);
    usePlayback.setState({ position: 59.5 });
    play();
    pass(600);
    expect(usePlayback.getState()).toMatchObject({ position: 60, playing: false });
  });

  it('goes round in a loop', () => {
    stop = startPlayer(() => false);
    toggleLoop();
    usePlayback.setState({ position: 59.5 });
    play();
    pass(900);
    expect(usePlayback.getState().playing).toBe(true);
    expect(position()).toBeLessThan(2);
  });

  it('jumps from rest to rest where motion is reduced', () => {
    stop = startPlayer(() => true);
    play();
    const seen = new Set<number>();
    for (let k = 0; k < 120; k++) {
      pass(20);
      seen.add(position());
    }
    expect([...seen].every(Number.isInteger)).toBe(true);
    expect(position()).toBeGreaterThanOrEqual(4);
  });

  it('makes up for no lost time after a pause of the page', () => {
    stop = startPlayer(() => false);
    play();
    pass(20);
    clock += 60_000;
    pass(20);
    expect(position()).toBeLessThan(1.3);
  });
});
