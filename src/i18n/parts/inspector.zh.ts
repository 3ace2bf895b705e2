import type { inspector as en } from './inspector.en';
import { say } from './say.zh';

export const inspector = { say } satisfies typeof en;
