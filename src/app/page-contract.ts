import type { ComponentType, ReactNode } from 'react';
import type { LinkState } from '../link/link';
import type { LinkProblem } from '../link/problem';
import type { PresentedProps } from '../parts/presented';
import type { Page } from '../stores/page';
import type { Run } from '../stores/run';

/** What a page is given by its frame. */
export interface PageProps {
  /** Buttons that lead out: a link, a file, a room. */
  readonly outs: ReactNode;
  /** Goes to another page with the run that is on the screen. */
  readonly goToPage: (page: Page) => void;
  /** Changes what is seen of this page, as a step that the browser's way back undoes. */
  readonly advance: (change: () => void) => void;
}

/** A page besides the explorer, fetched when one first goes there. */
export interface OtherPage {
  readonly Page: ComponentType<PageProps>;
  /** What a room is shown of it; absent: it has no view for a room. */
  readonly Presented?: ComponentType<PresentedProps>;
  /** Takes what is this page's own from a link whose run (null: it could not be opened) is there; returns what it could not give. */
  readonly open: (
    asked: URLSearchParams,
    state: LinkState,
    run: Run | null,
  ) => readonly LinkProblem[] | Promise<readonly LinkProblem[]>;
  /** Somebody comes by a button of this site, not by a link. */
  readonly arrive?: () => void;
  /** What keys do here, named as in shortcuts.ts, with `mod+` for Ctrl or ⌘; absent: what they do in the explorer. Some are the same on every page. */
  readonly keys?: Readonly<Record<string, () => void>>;
  /** What a link carries of this page beyond the run, keys with values; what is as usual is left out. */
  readonly write: () => readonly (readonly [key: string, value: string])[];
}
