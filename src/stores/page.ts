import { create } from 'zustand';

/** What one is doing: looking at a run, walking its gradients back, setting cells side by side, or training. */
export type Page = 'explore' | 'gradients' | 'compare' | 'lab';

interface Pages {
  readonly page: Page;
  /** Counts what changes of a page's own state, as far as its link carries that. */
  readonly revision: number;
}

export const usePage = create<Pages>()(() => ({ page: 'explore', revision: 0 }));

export function setPage(page: Page): void {
  usePage.setState({ page });
}

/** Something changed that a link to this page carries. */
export function touchPage(): void {
  usePage.setState(({ revision }) => ({ revision: revision + 1 }));
}
