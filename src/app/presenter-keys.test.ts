// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginRun, momentOf, usePlayback } from '../stores/playback';
import { ask, setWorth, stopPredict, togglePredict, usePredict } from '../stores/predict';
import { enterPresenter, leavePresenter, usePresenter } from '../stores/presenter';
import { beginView, useView } from '../stores/view';
import { listenToPresenterKeys } from './presenter-keys';

let stop = (): void => undefined;

/** Presses a key; true where the page took it for itself. */
function press(key: string, more: KeyboardEventInit = {}, on: Element = document.body): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  on.dispatchEvent(event);
  return event.defaultPrevented;
}

const moment = () => momentOf(usePlayback.getState());
const presenter = () => usePresenter.getState();

beforeEach(() => {
  stopPredict();
  beginRun(10, 6, 4, 2);
  beginView(8, 1, 3);
  enterPresenter();
  stop = listenToPresenterKeys();
});

afterEach(() => {
  stop();
  leavePresenter();
  document.body.replaceChildren();
});

describe('In the presenter view', () => {
  it.each(['PageDown', 'ArrowRight', ' ', 'Enter'])('“%s” plays the next stage', (key) => {
    expect(press(key)).toBe(true);
    expect(usePlayback.getState().target).toBe(4 * 6 + 4);
  });

  it.each(['PageUp', 'ArrowLeft'])('“%s” goes back a stage', (key) => {
    expect(press(key)).toBe(true);
    expect(moment()).toMatchObject({ timestep: 4, stage: 1 });
  });

  it.each(['.', 'b', 'B'])('“%s” makes the screen blank, and shows it again', (key) => {
    press(key);
    expect(presenter().blank).toBe(true);
    press(key);
    expect(presenter().blank).toBe(false);
  });

  it('going on shows a blank screen again', () => {
    press('.');
    press('PageDown');
    expect(presenter().blank).toBe(false);
  });

  it.each([{}, { shiftKey: true }])(
    'F5 (%j) starts from the beginning and loads nothing anew',
    (more) => {
      expect(press('F5', more)).toBe(true);
      expect(moment()).toMatchObject({ timestep: 0, stage: 0 });
    },
  );

  it('Ctrl F5 stays the browser’s', () => {
    expect(press('F5', { ctrlKey: true })).toBe(false);
  });

  it('Home and End go to the ends, the arrows up and down to another unit', () => {
    press('End');
    expect(moment().timestep).toBe(9);
    press('Home');
    expect(moment().timestep).toBe(0);
    press('ArrowDown');
    expect(useView.getState().unit).toBe(4);
    press('ArrowUp');
    expect(useView.getState().unit).toBe(3);
  });

  it('L shows a pointer that Alt with the arrows moves; without it Alt and an arrow stay the browser’s', () => {
    expect(press('ArrowLeft', { altKey: true })).toBe(false);
    press('l');
    expect(press('ArrowLeft', { altKey: true })).toBe(true);
    press('ArrowDown', { altKey: true });
    expect(presenter()).toMatchObject({ pointing: true, pointer: { x: 0.48, y: 0.52 } });
    expect(moment()).toMatchObject({ timestep: 4, stage: 2 });
  });

  it('the next key shows what was asked, for a speaker whose room has answered', () => {
    togglePredict();
    setWorth([false, false, false, true, false, false]);
    ask(4 * 6 + 3);
    press('PageDown');
    expect(usePredict.getState().asked).toBeNull();
    expect(usePlayback.getState().target).toBe(4 * 6 + 4);
  });

  it('a focused button is pressed by space and Enter, a field keeps all its keys', () => {
    document.body.innerHTML = '<button></button><input />';
    for (const key of [' ', 'Enter']) {
      expect(press(key, {}, document.querySelector('button') ?? undefined)).toBe(false);
    }
    expect(press('PageDown', {}, document.querySelector('input') ?? undefined)).toBe(false);
    expect(usePlayback.getState().target).toBeNull();
  });

  it('Escape leaves, and then no key is taken any more', () => {
    press('Escape');
    expect(presenter().on).toBe(false);
    expect(press('PageDown')).toBe(false);
  });
});
