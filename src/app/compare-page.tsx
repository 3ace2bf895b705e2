import type { OtherPage } from './other-page';

export const comparePage: OtherPage = { Page: () => null, open: () => [], write: () => [] };
