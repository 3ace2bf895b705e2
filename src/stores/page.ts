import { create } from 'zustand';

/** What one can do: look at a run, walk its gradients back, set cells side by side, train, answer questions, find what is wrong. */
export const pages = ['explore', 'gradients', 'compare', 'lab', 'quiz', 'clinic'] as const;
export type Page = (typeof pages)[number];

/** True where a run is looked at that one chooses in the header. */
export function isOfRun(page: Page): boolean {
  return pages.indexOf(page) < 3;
}

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
