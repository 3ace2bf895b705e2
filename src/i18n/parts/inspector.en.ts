import { say } from './say.en';

export const inspector = { say };
