import { describe, expect, it } from 'vitest';
import { clinicCase as b01 } from './cases/b01.case';
import { clinicCase as b28 } from './cases/b28.case';
import { faultyLines } from './faulty-line';

const between = (wrong: string, right: string) => faultyLines({ ...b01, wrong, right });
const betweenListings = (wrong: string, right: string) =>
  faultyLines({ ...b28, listing: { wrong, right } });

describe('The faulty line', () => {
  it('is found by what the equations say, not by how they are written', () => {
    expect(between('h = a * b # 1', '\nh  = (a*b)')).toEqual([]);
    expect(between('h = a * b', '\nh = b * a')).toEqual([{ wrong: 1, right: 2 }]);
    expect(between('h = a + 1', 'h = a + 1.0')).toEqual([]);
    expect(between('h = a - (b - d)', 'h = a - b - d')).toEqual([{ wrong: 1, right: 1 }]);
  });

  it('is found wherever it stands, over several lines, missing or too many', () => {
    expect(between('c = 1\nh = tanh(\n a)\n', 'h = a\nc = 1')).toEqual([{ wrong: 2, right: 1 }]);
    expect(between('h = a', 'h = c\nc = a')).toEqual([
      { wrong: 1, right: 1 },
      { wrong: null, right: 2 },
    ]);
    expect(between('h = a\nu = a', 'h = a')).toEqual([{ wrong: 2, right: null }]);
  });

  it('of a listing is what stands between the lines both have', () => {
    expect(betweenListings('a\nb  # here\nd', 'a # there\nc\nd')).toEqual([{ wrong: 2, right: 2 }]);
    expect(betweenListings('a\nb\nd\n', 'a\nd')).toEqual([{ wrong: 2, right: null }]);
    expect(betweenListings('a\nd', 'a\nb\nd')).toEqual([{ wrong: null, right: 2 }]);
    expect(betweenListings('a\n  b', 'a\n  b')).toEqual([]);
    expect(betweenListings('a\na\na', 'a\na')).toEqual([{ wrong: 3, right: null }]);
    expect(betweenListings('a\nb\nc\nd\ne', 'a\nB\nc\nD\ne')).toEqual([
      { wrong: 2, right: 2 },
      { wrong: 4, right: 4 },
    ]);
  });

  it('may be moved in by blanks that mean something in Python', () => {
    expect(betweenListings('for k:\n  a\nb', 'for k:\n  a\n  b')).toEqual([{ wrong: 3, right: 3 }]);
  });
});
