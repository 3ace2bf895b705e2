/** How much of something a gate lets be, in words. */
export type Band = 'all' | 'most' | 'part' | 'little' | 'none';

/** The band of a share: `all` from 0.95, `most` from 0.75, `part` from 0.4, `little` from 0.1, below that `none`. */
export function bandOf(share: number): Band {
  if (share >= 0.95) return 'all';
  if (share >= 0.75) return 'most';
  if (share >= 0.4) return 'part';
  return share >= 0.1 ? 'little' : 'none';
}
