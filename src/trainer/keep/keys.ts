/** Under which keys a run stands; its own key holds no slash. */
export const RUNS = 'run/';
const WIDTH = 10;

export const runKey = (key: string): string => `${RUNS}${key}`;
export const ownKey = (key: string): string => `own/${key}`;
export const checkpointsOf = (key: string): string => `checkpoint/${key}/`;

/** In order of their updates. */
export const checkpointKey = (key: string, update: number): string =>
  `${checkpointsOf(key)}${String(update).padStart(WIDTH, '0')}`;
