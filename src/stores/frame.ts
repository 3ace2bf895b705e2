import { create } from 'zustand';

/** As in src/link/link.ts, which a store may not import: where the two differ, src/app does not compile. */
export type Panel = 'header' | 'strip' | 'inspector' | 'transport';

/** How much of the page is shown: a link to it decides. */
export interface Frame {
  readonly hide: readonly Panel[];
  /** The page stands in another one. */
  readonly embed: boolean;
}

export const useFrame = create<Frame>()(() => ({ hide: [], embed: false }));

export function setFrame(frame: Frame): void {
  useFrame.setState(frame);
}
