import { createContext } from 'react';

/** Changes what is seen as a step that the browser's way back undoes. */
export type Advance = (change: () => void) => void;

/** How the page does it; without a page, nothing goes back. */
export const AdvanceContext = createContext<Advance>((change) => change());
