import { beforeEach, describe, expect, it, vi } from 'vitest';

const KEY = 'unrolled.hints';

/** Loads the module anew, as a page does. */
async function openPage(storage: unknown) {
  vi.resetModules();
  vi.stubGlobal('localStorage', storage);
  return import('./hints');
}

function shelf(text?: string) {
  const kept = new Map(text === undefined ? [] : [[KEY, text]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

let storage = shelf();
beforeEach(() => {
  storage = shelf();
});

describe('A hint', () => {
  it('is there on a first visit', async () => {
    const { useHints } = await openPage(storage);
    expect(useHints.getState().dismissed).toEqual([]);
  });

  it('never comes back once it was dismissed', async () => {
    const first = await openPage(storage);
    first.dismissHint('drag');
    first.dismissHint('drag');
    const { useHints, dismissHint } = await openPage(storage);
    expect(useHints.getState().dismissed).toEqual(['drag']);
    dismissHint('press');
    expect(JSON.parse(storage.getItem(KEY) ?? '')).toEqual({
      version: 1,
      dismissed: ['drag', 'press'],
    });
  });

  it('stays dismissed where another version stored more than we know', async () => {
    const text = JSON.stringify({ version: 9, dismissed: ['type', 'fly', 7], more: true });
    const { useHints } = await openPage(shelf(text));
    expect(useHints.getState().dismissed).toEqual(['type']);
  });

  it.each(['', 'no JSON', 'null', '[]', '{"version":1}', '{"version":"1","dismissed":["drag"]}'])(
    'is told where storage holds “%s”',
    async (text) => {
      const { useHints } = await openPage(shelf(text));
      expect(useHints.getState().dismissed).toEqual([]);
    },
  );

  it.each([
    ['is missing', undefined],
    [
      'refuses',
      {
        getItem: () => {
          throw new DOMException('denied', 'SecurityError');
        },
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      },
    ],
  ])('stays away for this visit where storage %s', async (_, broken) => {
    const { useHints, dismissHint } = await openPage(broken);
    dismissHint('press');
    expect(useHints.getState().dismissed).toEqual(['press']);
  });
});
