import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginRun, play, stepStage, toggleLoop, usePlayback } from '../stores/playback';
import { answer, setWorth, skip, stopPredict, togglePredict, usePredict } from '../stores/predict';
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

  it('never goes back, also where a frame began before the press that it answers', () => {
    stop = startPlayer(() => false);
    stepStage(1);
    clock -= 30;
    pass(20);
    expect(position()).toBe(1);
  });
});

describe.each([
  ['with travel', false],
  ['without', true],
])('the player of somebody who predicts first, %s', (_, reduced) => {
  beforeEach(() => {
    stopPredict();
    togglePredict();
    setWorth([false, true, false, false, true, false]);
    stop = startPlayer(() => reduced);
  });

  afterEach(stopPredict);

  it('stops exactly before the next stage that is asked about, however fast time runs', () => {
    usePlayback.setState({ speed: 4, position: 2 });
    play();
    pass(3000);
    expect(usePlayback.getState()).toMatchObject({ position: 4, playing: false, target: null });
    expect(usePredict.getState().asked).toMatchObject({ index: 4, running: true });
    expect(frames).toEqual([]);
  });

  it('stops before it when one goes a stage on by hand, and on the way over several', () => {
    stepStage(1);
    pass(700);
    expect(usePredict.getState().asked).toMatchObject({ index: 1, running: false });
    expect(position()).toBe(1);
    skip();
    pass(700);
    expect(position()).toBe(2);
    for (let k = 0; k < 4; k++) stepStage(1);
    pass(2000);
    expect(position()).toBe(4);
  });

  it('plays the stage to its end once the answer is given, and no further', () => {
    play();
    pass(700);
    answer(0, true);
    pass(2000);
    expect(usePlayback.getState()).toMatchObject({ position: 2, playing: false, target: null });
    expect(usePredict.getState()).toMatchObject({ asked: { index: 1, answered: 0 }, passed: null });
  });

  it('does not begin a stage that is still asked about, however often it is told to', () => {
    for (let k = 0; k < 3; k++) {
      play();
      pass(700);
      stepStage(1);
      pass(700);
    }
    expect(position()).toBe(1);
  });

  it('runs on at once when the questions are turned off', () => {
    play();
    pass(700);
    togglePredict();
    play();
    pass(6000);
    expect(position()).toBeGreaterThan(8);
  });
});
