import { describe, expect, it } from 'vitest';
import { movedBy } from './grid-keys';

const at = { row: 3, column: 2 };

describe('the keys of the grid of weights', () => {
  it.each([
    ['ArrowUp', false, { row: 2, column: 2 }],
    ['ArrowRight', false, { row: 3, column: 3 }],
    ['Home', false, { row: 3, column: 0 }],
    ['End', true, { row: 7, column: 9 }],
    ['PageDown', false, { row: 7, column: 2 }],
  ])('%s moves (Ctrl: %s)', (key, control, to) => {
    expect(movedBy(key, control, at, 8, 10)).toEqual(to);
  });

  it('do not leave the grid', () => {
    expect(movedBy('ArrowLeft', false, { row: 0, column: 0 }, 8, 10)).toEqual({
      row: 0,
      column: 0,
    });
    expect(movedBy('ArrowDown', false, { row: 7, column: 0 }, 8, 10)).toEqual({
      row: 7,
      column: 0,
    });
  });

  it('leave other keys alone', () => {
    expect(movedBy('Tab', false, at, 8, 10)).toBeNull();
  });
});
