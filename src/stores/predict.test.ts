import { beforeEach, describe, expect, it } from 'vitest';
import {
  answer,
  ask,
  asksBefore,
  goOn,
  setWorth,
  skip,
  stopPredict,
  togglePredict,
  usePredict,
} from './predict';
import { advanceTo, beginRun, goToTimestep, play, stepStage, usePlayback } from './playback';

const now = () => usePredict.getState();
const time = () => usePlayback.getState();

/** A run of 10 timesteps of 6 stages at rest before the second stage; the second and the fourth are worth a question. */
beforeEach(() => {
  usePlayback.setState(usePlayback.getInitialState(), true);
  beginRun(10, 6, 0, 0);
  stopPredict();
  togglePredict();
  setWorth([false, true, false, true, false, false]);
});

describe('Predict first', () => {
  it('asks before the stages that are worth it, at every timestep, and before no other', () => {
    const asking = Array.from({ length: 12 }, (_, index) => asksBefore(index));
    expect(asking.flatMap((one, index) => (one ? [index] : []))).toEqual([1, 3, 7, 9]);
  });

  it('asks nothing while it is off, and nothing before its questions are there', () => {
    setWorth([]);
    expect(asksBefore(1)).toBe(false);
    setWorth([true, true, true, true, true, true]);
    togglePredict();
    expect(asksBefore(1)).toBe(false);
  });

  it('stops time right before the stage', () => {
    play();
    advanceTo(0.97, false);
    ask(1);
    expect(time()).toMatchObject({ position: 1, playing: false, target: null });
    expect(now().asked).toEqual({ index: 1, running: true, answered: null });
  });

  it('plays the stage once an answer is given, counts it, and goes on to the next question', () => {
    ask(1);
    answer(2, true);
    expect(time().target).toBe(2);
    expect(asksBefore(1)).toBe(false);
    advanceTo(2, true);
    expect(now()).toMatchObject({ asked: { index: 1, answered: 2 }, right: 1, total: 1 });
    goOn();
    expect(now().asked).toBeNull();
    expect(time().playing).toBe(true);
    ask(3);
    answer(0, false);
    expect(now()).toMatchObject({ right: 1, total: 2 });
  });

  it('takes one answer to a question', () => {
    ask(1);
    answer(0, false);
    answer(1, true);
    expect(now()).toMatchObject({ asked: { answered: 0 }, right: 0, total: 1 });
  });

  it.each([true, false])('lets time go on as before after a skip (running: %s)', (running) => {
    if (running) play();
    ask(1);
    skip();
    expect(now()).toMatchObject({ asked: null, total: 0 });
    expect(asksBefore(1)).toBe(false);
    expect(time()).toMatchObject({ playing: running, target: running ? null : 2 });
  });

  it('leaves the question behind with whoever goes elsewhere', () => {
    ask(1);
    goToTimestep(4);
    expect(now().asked).toBeNull();
  });

  it('asks anew after a step back over an answered stage', () => {
    ask(1);
    answer(0, true);
    advanceTo(2, true);
    stepStage(-1);
    expect(now().asked).toBeNull();
    expect(asksBefore(1)).toBe(true);
  });

  it('does not begin the sequence again after its last stage, unless it goes round', () => {
    usePlayback.setState({ position: 60 });
    goOn();
    expect(time()).toMatchObject({ position: 60, playing: false });
    usePlayback.setState({ loop: true });
    goOn();
    expect(time()).toMatchObject({ position: 0, playing: true });
  });

  it('forgets question and count when it is turned off', () => {
    ask(1);
    answer(0, true);
    togglePredict();
    expect(now()).toEqual(usePredict.getInitialState());
  });
});
