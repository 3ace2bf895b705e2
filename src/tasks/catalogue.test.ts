import { expect, test } from 'vitest';
import { presetOf, presets } from './catalogue';

test('the presets are sine, CO₂ and latch, and each is found by the id in a link', () => {
  expect(presets.map(({ id }) => id)).toEqual(['sine', 'co2', 'latch']);
  for (const preset of presets) expect(presetOf(preset.id)).toBe(preset);
  expect(presetOf('constructor')).toBeUndefined();
});

test('every preset speaks both languages', () => {
  for (const { name, description, lookFor, source } of presets) {
    for (const words of [name, description, lookFor, ...(source === null ? [] : [source])]) {
      expect(words.en.trim()).not.toBe('');
      expect(words.zh).toMatch(/[\u4e00-\u9fff]/);
    }
  }
});
