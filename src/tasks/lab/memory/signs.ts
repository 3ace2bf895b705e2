import type { Words } from '../../../engine/cell';

/** The classes of a sign. */
export const SIGNS: readonly Words[] = [
  { en: '−1', zh: '−1' },
  { en: '+1', zh: '+1' },
];
