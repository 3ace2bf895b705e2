import type { OtherPage } from './page-contract';

export const comparePage: OtherPage = { Page: () => null, open: () => [], write: () => [] };
