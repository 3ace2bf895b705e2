import type { en } from './en';
import type { more } from './more.en';

/** Every word of the first view. English decides the keys; another language that lacks or adds one does not compile. */
export type Catalogue = typeof en;

/** The words of what is fetched when it is first wanted. */
export type More = typeof more;

export type AllWords = Catalogue & More;
