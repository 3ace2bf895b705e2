import { create } from 'zustand';
import type { AllWords, Catalogue } from '../i18n/catalogue';

/** Something to tell: as a function of the words, so that it follows a change of language; `more` where the first view's do not say it. */
export interface Notice {
  /** A notice of the same id replaces the one before. */
  readonly id: string;
  /** 'alert' interrupts a screen reader, 'status' waits. */
  readonly urgency: 'status' | 'alert';
  readonly text: ((words: Catalogue) => string) | { readonly more: (words: AllWords) => string };
}

export const useNotices = create<{ readonly notices: readonly Notice[] }>()(() => ({
  notices: [],
}));

export function notify(notice: Notice): void {
  useNotices.setState(({ notices }) => ({
    notices: [...notices.filter(({ id }) => id !== notice.id), notice],
  }));
}

export function dismissNotice(id: string): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}
