import { beforeEach, describe, expect, it } from 'vitest';
import {
  enterPresenter,
  leavePresenter,
  movePointer,
  pointAt,
  setBlank,
  togglePointer,
  togglePresenter,
  usePresenter,
} from './presenter';

const now = () => usePresenter.getState();

beforeEach(leavePresenter);

describe('The presenter view', () => {
  it('begins with its keys in sight, the picture shown, and no pointer', () => {
    enterPresenter();
    expect(now()).toMatchObject({ on: true, help: true, blank: false, pointing: false });
  });

  it('keeps the pointer on the screen', () => {
    enterPresenter();
    pointAt(0.9, 0.1);
    movePointer(0.2, -0.2);
    expect(now().pointer).toEqual({ x: 1, y: 0 });
  });

  it('leaves nothing blank behind', () => {
    togglePresenter();
    setBlank(true);
    togglePointer();
    togglePresenter();
    expect(now()).toEqual(usePresenter.getInitialState());
  });
});
