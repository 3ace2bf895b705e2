import * as v from 'valibot';
import { create } from 'zustand';
import { persist, type PersistStorage, type StorageValue } from 'zustand/middleware';

const languages = ['en', 'zh', 'long'] as const;
export const themes = ['system', 'light', 'dark'] as const;

/** `system`: as the operating system says. */
export type Theme = (typeof themes)[number];
/** The languages of src/i18n, which a store may not import: where the two differ, src/app does not compile. */
export type Language = (typeof languages)[number];

/** What a person chose, kept in this browser. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
}

const KEY = 'unrolled.settings';
const VERSION = 1;

const defaults: Settings = {
  language: preferredLanguage(attempt(() => navigator.languages) ?? []),
  theme: 'system',
};

/** Each field falls back by itself: one that is broken does not take the others with it. */
const stored = v.object({
  language: v.fallback(v.picklist(languages), defaults.language),
  theme: v.fallback(v.picklist(themes), defaults.theme),
});

const envelope = v.object({ state: stored, version: v.number() });

/** Reads and writes text that may be missing, broken, of another version or out of reach, and never throws. */
const carefulStorage: PersistStorage<Settings> = {
  getItem: (key) => readEnvelope(attempt(() => localStorage.getItem(key))),
  setItem: (key, value) => attempt(() => localStorage.setItem(key, JSON.stringify(value))),
  removeItem: (key) => attempt(() => localStorage.removeItem(key)),
};

function readEnvelope(text: string | null | undefined): StorageValue<Settings> | null {
  const parsed = v.safeParse(
    envelope,
    attempt((): unknown => JSON.parse(text ?? '')),
  );
  return parsed.success ? { ...parsed.output, version: VERSION } : null;
}

/** The first language a person reads of those we speak: any Chinese is zh, everything else en. */
export function preferredLanguage(wanted: readonly string[]): 'en' | 'zh' {
  return wanted
    .find((tag) => /^(zh|en)\b/i.test(tag))
    ?.toLowerCase()
    .startsWith('zh') === true
    ? 'zh'
    : 'en';
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Language and theme; read from the browser's storage when the module loads, and written at each change. */
export const useSettings = create<Settings>()(
  persist(() => defaults, { name: KEY, version: VERSION, storage: carefulStorage }),
);

export function setLanguage(language: Language): void {
  useSettings.setState({ language });
}

export function setTheme(theme: Theme): void {
  useSettings.setState({ theme });
}
