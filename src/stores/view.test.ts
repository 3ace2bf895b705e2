import { beforeEach, describe, expect, it } from 'vitest';
import {
  beginView,
  chooseLane,
  chooseUnit,
  goTo,
  goUp,
  resizeView,
  setSpan,
  stepUnit,
  toggleKept,
  togglePin,
  useView,
} from './view';

const now = () => useView.getState();
const nodes = (...names: readonly string[]) => new Map(names.map((name) => [name, null]));

beforeEach(() => {
  useView.setState(useView.getInitialState(), true);
  beginView(8, 4, 3, 1);
});

describe('How far one has gone in', () => {
  it('leads up level by level, over the same gate, to the sequence', () => {
    goTo({ level: 'product', node: 'f' });
    const seen = [now().depth];
    while (goUp()) seen.push(now().depth);
    expect(seen).toEqual([
      { level: 'product', node: 'f' },
      { level: 'gate', node: 'f' },
      { level: 'cell' },
      { level: 'sequence' },
    ]);
    expect(goUp()).toBe(false);
    expect(now().depth).toEqual({ level: 'sequence' });
  });

  it('is left only after the inspector, where that is held', () => {
    goTo({ level: 'gate', node: 'f' });
    togglePin('c');
    expect(goUp()).toBe(true);
    expect(now()).toMatchObject({ pinned: null, depth: { level: 'gate', node: 'f' } });
    goUp();
    expect(now().depth).toEqual({ level: 'cell' });
  });

  it('lets the inspector go when one goes in', () => {
    togglePin('c');
    goTo({ level: 'gate', node: 'f' });
    expect(now().pinned).toBeNull();
  });

  it('is the cell in a new run', () => {
    goTo({ level: 'sequence' });
    beginView(2, 1, 0);
    expect(now().depth).toEqual({ level: 'cell' });
  });
});

describe('A run that changed', () => {
  beforeEach(() => {
    goTo({ level: 'product', node: 'f' });
    togglePin('c');
    toggleKept(6);
    toggleKept(1);
    setSpan({ first: 10, count: 20 });
  });

  it('is looked at as before where all is still there', () => {
    resizeView(8, 4, nodes('f', 'c'));
    expect(now()).toMatchObject({
      unit: 3,
      lane: 1,
      depth: { level: 'product', node: 'f' },
      pinned: 'c',
      kept: [1, 6],
    });
  });

  it('lets go what is no longer there', () => {
    resizeView(3, 1, nodes('z', 'h'));
    expect(now()).toMatchObject({
      unit: 2,
      units: 3,
      lane: 0,
      lanes: 1,
      depth: { level: 'cell' },
      pinned: null,
      kept: [1],
      span: null,
    });
  });

  it('stays at the sequence, which every run has', () => {
    goTo({ level: 'sequence' });
    resizeView(8, 1, nodes());
    expect(now().depth).toEqual({ level: 'sequence' });
  });
});

describe('Units and lanes', () => {
  it('are brought into range', () => {
    beginView(2, 2, 99, 99);
    expect(now()).toMatchObject({ unit: 1, lane: 1 });
    chooseUnit(-4);
    chooseLane(-1);
    expect(now()).toMatchObject({ unit: 0, lane: 0 });
    chooseUnit(7);
    chooseLane(7);
    expect(now()).toMatchObject({ unit: 1, lane: 1 });
  });

  it('are stepped through around the ends', () => {
    chooseUnit(7);
    stepUnit(1);
    expect(now().unit).toBe(0);
    stepUnit(-1);
    expect(now().unit).toBe(7);
  });

  it('that are kept in sight stand in order, each once, until they are let go', () => {
    for (const unit of [5, 2, 7, 2]) toggleKept(unit);
    expect(now().kept).toEqual([5, 7]);
    toggleKept(2);
    expect(now().kept).toEqual([2, 5, 7]);
    beginView(8, 1, 0);
    expect(now().kept).toEqual([]);
  });
});
