import type { inspector as en } from './inspector.en';

export const inspector = {} satisfies typeof en;
