import type { en } from './en';

/** Every word of the interface. English decides the keys; another language that lacks or adds one does not compile. */
export type Catalogue = typeof en;
