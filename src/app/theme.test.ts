import { describe, expect, it } from 'vitest';
import { shownTheme } from './theme';

describe('The theme', () => {
  it('follows the system unless one was chosen', () => {
    expect(shownTheme('system', true)).toBe('dark');
    expect(shownTheme('system', false)).toBe('light');
    expect(shownTheme('light', true)).toBe('light');
    expect(shownTheme('dark', false)).toBe('dark');
  });
});
