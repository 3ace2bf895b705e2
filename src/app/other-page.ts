import type { Page } from '../stores/page';
import type { OtherPage } from './page-contract';

const loaded = new Map<Page, OtherPage>();

/** The same function each time, as `useModule` needs it. */
export const loaders: Readonly<Record<Exclude<Page, 'explore'>, () => Promise<OtherPage>>> = {
  gradients: async () => keep('gradients', (await import('./gradients-page')).gradientsPage),
  lab: async () => keep('lab', (await import('./lab-page')).labPage),
  quiz: async () => keep('quiz', (await import('./quiz-page')).quizPage),
  clinic: async () => keep('clinic', (await import('./clinic-page')).clinicPage),
  compare: async () => keep('compare', (await import('./compare-page')).comparePage),
};

function keep(page: Page, other: OtherPage): OtherPage {
  loaded.set(page, other);
  return other;
}

/** Fetches a page; null for the explorer, which is there. Rejects where it cannot be fetched. */
export function fetchPage(page: Page): Promise<OtherPage | null> {
  return page === 'explore' ? Promise.resolve(null) : loaders[page]();
}

/** A page that is there already; undefined of one that is not. */
export function pageNow(page: Page): OtherPage | undefined {
  return loaded.get(page);
}
