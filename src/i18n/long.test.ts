import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthen, lengthened } from './long';

describe('The pseudo-language', () => {
  it('makes a text with accents and brackets that can still be read', () => {
    expect(lengthen('Keyboard help')).toBe('[Ķéýƀóářđ ĥéļƥ one two]');
  });

  it('makes every text of letters 1.6 to 2.1 times as long', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z ]{9,300}$/), (text) => {
        const ratio = lengthen(text).length / text.length;
        expect(ratio).toBeGreaterThanOrEqual(1.6);
        expect(ratio).toBeLessThanOrEqual(2.1);
      }),
      { seed: 1 },
    );
  });

  it('leaves numbers and signs as they are', () => {
    expect(lengthen('−0.72 × 3')).toBe('−0.72 × 3');
    expect(lengthen('')).toBe('');
  });

  it('reaches into groups and into the results of functions', () => {
    const words = lengthened({ part: { say: ({ value }: { value: number }) => `value ${value}` } });
    expect(words.part.say({ value: 12 })).toBe(lengthen('value 12'));
    expect(words.part.say({ value: 12 })).toContain('12');
  });
});
