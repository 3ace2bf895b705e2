import { describe, expect, it } from 'vitest';
import { createPast } from './past';

describe('What stood before', () => {
  it('is gone back to, and on again, until something else is changed', () => {
    const past = createPast<number>();
    past.remember(1, 'a');
    past.remember(2, 'b');
    expect(past.undo(3)).toBe(2);
    expect(past.undo(2)).toBe(1);
    expect(past.undo(1)).toBeNull();
    expect(past.redo(1)).toBe(2);
    past.remember(2, 'c');
    expect(past.redo(9)).toBeNull();
    expect(past.undo(9)).toBe(2);
  });

  it('is one step for all changes of a drag, and two for what comes later', () => {
    let time = 0;
    const past = createPast<number>(() => time);
    for (const state of [1, 2, 3]) {
      past.remember(state, 'hidden');
      time += 100;
    }
    time += 5000;
    past.remember(4, 'hidden');
    expect([past.undo(5), past.undo(4), past.undo(1)]).toEqual([4, 1, null]);
  });
});
