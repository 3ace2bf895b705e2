import { LONGEST_LINK } from '../../../link/link';

/** From here on many chat and mail programs cut a link. */
export const OFTEN_CUT = 2000;

export type LinkLength = 'good' | 'long' | 'unreadable';

/** What becomes of a link of that length: of the whole address where it is passed on, of its fragment where we read it. */
export function lengthOf(link: string): LinkLength {
  if (fragmentOf(link).length > LONGEST_LINK) return 'unreadable';
  return link.length > OFTEN_CUT ? 'long' : 'good';
}

function fragmentOf(link: string): string {
  const at = link.indexOf('#');
  return at < 0 ? '' : link.slice(at);
}
