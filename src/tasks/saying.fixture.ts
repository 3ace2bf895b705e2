import { expect } from 'vitest';
import type { Words } from '../engine/cell';

/** As texts write numbers: `0.035`, `1000`, `1.1 × 10⁻¹³`. Digits in names (W_1) or below the line do not count. */
const NUMBER = /(?<![\w.])\d+(?:\.\d+)?(?: × 10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?/g;

/** Checks that a text says each of these numbers in both languages, and no other. */
export function expectToSay(words: Words, numbers: readonly string[]): void {
  for (const text of [words.en, words.zh]) {
    const said = new Set(text.match(NUMBER) ?? []);
    expect([...said].sort(), text).toEqual([...new Set(numbers)].sort());
  }
}
