import type { ComponentType } from 'react';
import type { LinkState } from '../link/link';
import type { LinkProblem } from '../link/problem';
import type { Page } from '../stores/page';
import type { Run } from '../stores/run';

/** A page besides the explorer, fetched when one first goes there. */
export interface OtherPage {
  readonly Page: ComponentType;
  /** Takes what is this page's own from a link whose run (null: it could not be opened) is there; returns what it could not give. */
  readonly open: (
    asked: URLSearchParams,
    state: LinkState,
    run: Run | null,
  ) => readonly LinkProblem[];
  /** What a link carries of this page beyond the run, keys with values; what is as usual is left out. */
  readonly write: () => readonly (readonly [key: string, value: string])[];
}

const loaded = new Map<Page, OtherPage>();

/** The same function each time, as `useModule` needs it. */
export const loaders: Readonly<Record<Exclude<Page, 'explore'>, () => Promise<OtherPage>>> = {
  gradients: async () => keep('gradients', (await import('./gradients-page')).gradientsPage),
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
