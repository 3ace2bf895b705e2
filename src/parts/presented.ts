import type { ReactNode } from 'react';

/** What a room is shown of a page; the frame around it is another's. */
export interface Shown {
  readonly diagram: ReactNode;
  readonly where: string;
  readonly caption: string;
  readonly children?: ReactNode;
}

export interface PresentedProps {
  readonly children: (shown: Shown) => ReactNode;
}
