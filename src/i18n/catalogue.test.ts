import { describe, expect, it } from 'vitest';
import type { Entry, Message } from './entry';
import { en } from './en';
import { more as moreEn } from './more.en';
import { more as moreZh } from './more.zh';
import { languages } from './languages';
import { loadMore, loadWords } from './load';
import { zh } from './zh';

/** Every message with its path, groups in alphabetical order. */
function messagesOf(entry: Entry, path = ''): (readonly [string, Message])[] {
  if (typeof entry === 'string' || typeof entry === 'function') return [[path, entry]];
  return Object.keys(entry)
    .sort()
    .flatMap((key) => messagesOf(entry[key] ?? '', `${path}.${key}`));
}

const english = messagesOf({ ...en, ...moreEn });
const chinese = new Map(messagesOf({ ...zh, ...moreZh }));

/** The names of the values a message reads when it is said. Each value stands for a number, a text, a list and a group. */
function namesRead(message: (values: never) => string): string[] {
  const names = new Set<string>();
  const anything: unknown = new Proxy(() => anything, {
    get: (_, name) => (name === Symbol.toPrimitive ? () => '1' : anything),
  });
  const values = new Proxy({}, { get: (_, name) => (names.add(String(name)), anything) });
  message(values as never);
  return [...names].sort();
}

describe('The catalogue', () => {
  it('has the same messages in English and in Chinese', () => {
    expect([...chinese.keys()]).toEqual(english.map(([path]) => path));
    expect(english.length).toBeGreaterThan(40);
  });

  it.each(english)('says %s in both languages from the same values', (path, message) => {
    const other = chinese.get(path);
    expect(typeof other).toBe(typeof message);
    if (typeof message === 'function' && typeof other === 'function') {
      expect(namesRead(other)).toEqual(namesRead(message));
    } else {
      expect(message).not.toBe('');
      expect(other).not.toBe('');
      expect(message).toBe(String(message).trim());
    }
  });

  it('does not compile where a key is missing or too many', () => {
    type Whole = { readonly one: string; readonly two: string };
    // @ts-expect-error "two" is missing
    const lacking = { one: '一' } satisfies Whole;
    // @ts-expect-error there is no "three"
    const swollen = { one: '一', two: '二', three: '三' } satisfies Whole;
    expect(Object.keys(swollen)).not.toEqual(Object.keys(lacking));
  });

  it.each(languages)('can be loaded in %s', async (language) => {
    const words = { ...(await loadWords(language)), ...(await loadMore(language)) };
    expect(messagesOf(words).map(([path]) => path)).toEqual(english.map(([path]) => path));
  });
});
