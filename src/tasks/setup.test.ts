import { describe, expect, it } from 'vitest';
import { countChanges, isPlain, opensAlike, plainSetup, type Setup } from './setup';

const plain = plainSetup('latch', 'lstm');
const edits = [{ kind: 'input', timestep: 0, feature: 0, value: 1 }] as const;
const own = { name: 'Mine', equations: 'h = tanh(W @ x)' };

const changes: readonly (readonly [what: string, change: Partial<Setup>])[] = [
  ['equations', { own }],
  ['a seed', { seed: 0 }],
  ['a size', { hidden: 4 }],
  ['a length', { steps: 9 }],
  ['a text', { text: 'not bad' }],
];

describe('A setup', () => {
  it('of a preset and a cell is as they are shipped', () => {
    expect(isPlain(plain)).toBe(true);
    expect(countChanges(plain)).toBe(0);
  });

  it.each([...changes, ['an edit', { edits }] as const])(
    'with %s differs by one thing',
    (_, by) => {
      expect(isPlain({ ...plain, ...by })).toBe(false);
      expect(countChanges({ ...plain, ...by })).toBe(1);
    },
  );

  it('counts every edit, and size and length as one', () => {
    const all: Setup = { ...plain, own, seed: 3, hidden: 4, steps: 9, text: 'a', edits };
    expect(countChanges({ ...all, edits: [...edits, ...edits, ...edits] })).toBe(7);
  });

  it('needs nothing else to be loaded than one that differs in edits alone', () => {
    expect(opensAlike(plain, { ...plain, edits })).toBe(true);
    expect(opensAlike({ ...plain, own: { ...own } }, { ...plain, own: { ...own } })).toBe(true);
  });

  it.each([
    ...changes,
    ['another preset', { preset: 'sine' }] as const,
    ['another cell', { cell: 'gru' }] as const,
  ])('with %s needs something else to be loaded', (_, by) => {
    expect(opensAlike(plain, { ...plain, ...by })).toBe(false);
    expect(opensAlike({ ...plain, ...by }, plain)).toBe(false);
  });

  it('with other equations, or the same by another name, needs something else to be loaded', () => {
    const mine = { ...plain, own };
    expect(opensAlike(mine, { ...plain, own: { ...own, name: 'Yours' } })).toBe(false);
    expect(opensAlike(mine, { ...plain, own: { ...own, equations: 'h = x' } })).toBe(false);
  });
});
