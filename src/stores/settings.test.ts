import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { preferredLanguage } from './settings';

const KEY = 'unrolled.settings';

class Shelf {
  readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, text: string) => void this.kept.set(key, text);
  removeItem = (key: string) => void this.kept.delete(key);
}

/** Loads the module anew, as a page does, with a browser that prefers Chinese. */
async function openPage(storage: unknown) {
  vi.resetModules();
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('navigator', { languages: ['zh-TW', 'en'] });
  return import('./settings');
}

let shelf: Shelf;
beforeEach(() => {
  shelf = new Shelf();
});
afterEach(() => vi.unstubAllGlobals());

const fresh = { language: 'zh', theme: 'system' };

describe('Settings', () => {
  it('start as the browser and the system prefer', async () => {
    const { useSettings } = await openPage(shelf);
    expect(useSettings.getState()).toEqual(fresh);
  });

  it('are there again the next time', async () => {
    const first = await openPage(shelf);
    first.setTheme('dark');
    first.setLanguage('en');
    const { useSettings } = await openPage(shelf);
    expect(useSettings.getState()).toEqual({ language: 'en', theme: 'dark' });
  });

  it.each([
    'no JSON at all',
    '',
    'null',
    '[]',
    '{"version":1}',
    '{"state":null,"version":1}',
    '{"state":{"theme":"dark"},"version":"1"}',
  ])('are the defaults where storage holds “%s”', async (text) => {
    shelf.setItem(KEY, text);
    const { useSettings } = await openPage(shelf);
    expect(useSettings.getState()).toEqual(fresh);
  });

  it.each([0, 1, 7])(
    'of version %d keep each value that is still known, and nothing else',
    async (version) => {
      const state = {
        language: 'tlh',
        theme: 'dark',
        __proto__: { evil: true },
        extra: 1,
      };
      shelf.setItem(KEY, JSON.stringify({ state, version }));
      const { useSettings, setLanguage } = await openPage(shelf);
      expect(useSettings.getState()).toEqual({ ...fresh, theme: 'dark' });
      setLanguage('en');
      expect(JSON.parse(shelf.getItem(KEY) ?? '')).toEqual({
        state: { language: 'en', theme: 'dark' },
        version: 1,
      });
    },
  );

  const broken = {
    getItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  it.each([
    ['is missing', undefined],
    ['refuses', broken],
  ])('work for this visit where storage %s', async (_, storage) => {
    const { useSettings, setTheme } = await openPage(storage);
    expect(useSettings.getState()).toEqual(fresh);
    setTheme('light');
    expect(useSettings.getState().theme).toBe('light');
  });
});

describe('The first language', () => {
  it.each([
    [['zh-Hant-TW', 'en'], 'zh'],
    [['ZH'], 'zh'],
    [['de', 'zh-CN'], 'zh'],
    [['en-GB', 'zh'], 'en'],
    [['de'], 'en'],
    [[], 'en'],
  ])('for a browser that asks for %j is %s', (wanted, language) => {
    expect(preferredLanguage(wanted)).toBe(language);
  });
});
