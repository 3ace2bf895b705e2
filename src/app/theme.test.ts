import { describe, expect, it } from 'vitest';
import { isStill, shownTheme } from './theme';

describe('The theme', () => {
  it('follows the system unless one was chosen', () => {
    expect(shownTheme('system', true)).toBe('dark');
    expect(shownTheme('system', false)).toBe('light');
    expect(shownTheme('light', true)).toBe('light');
    expect(shownTheme('dark', false)).toBe('dark');
  });
});

describe('Motion', () => {
  it('is left out where either the person or the system asks for it', () => {
    expect(isStill('reduced', false)).toBe(true);
    expect(isStill('system', true)).toBe(true);
    expect(isStill('system', false)).toBe(false);
  });
});
