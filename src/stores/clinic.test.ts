import { beforeEach, describe, expect, it } from 'vitest';
import { askWhere, beginRuns, goToStep, openExercise, stepRuns, useClinic } from './clinic';

const now = () => useClinic.getState();

beforeEach(() => {
  openExercise(null);
  openExercise({ of: 'case', id: 'B01' });
  beginRuns(10);
});

describe('Two runs that are stepped together', () => {
  it('begin before the first timestep, and know how far they have come', () => {
    expect(now()).toMatchObject({ cursor: 0, seen: 0, asked: false });
    stepRuns(3);
    stepRuns(-2);
    expect(now()).toMatchObject({ cursor: 1, seen: 3 });
  });

  it('stay within their timesteps', () => {
    stepRuns(-1);
    expect(now().cursor).toBe(0);
    goToStep(99);
    expect(now()).toMatchObject({ cursor: 10, seen: 10 });
  });

  it('go where they part when it is asked for', () => {
    askWhere({ timestep: 4, unit: 2 });
    expect(now()).toMatchObject({ cursor: 5, seen: 5, unit: 2, asked: true });
  });

  it('begin anew with another case, and stay with the same one', () => {
    goToStep(5);
    openExercise({ of: 'case', id: 'B01' });
    expect(now().cursor).toBe(5);
    openExercise({ of: 'case', id: 'B02' });
    expect(now()).toMatchObject({ cursor: 0, steps: 0 });
  });

  it('have nothing to step in the list', () => {
    openExercise(null);
    stepRuns(1);
    expect(now().cursor).toBe(0);
  });
});
