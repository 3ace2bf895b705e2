import type { Lab } from '../../../stores/lab';

/** What the main button does. */
export type MainAction = 'start' | 'pause' | 'goOn';

export function mainActionOf({ status }: Pick<Lab, 'status'>, begun: boolean): MainAction {
  if (status === 'running') return 'pause';
  return begun ? 'goOn' : 'start';
}

/** False while there is nothing to start, and where a run is over: going on would end it at once for the same reason. */
export function canPressMain({ status }: Pick<Lab, 'status'>): boolean {
  return status === 'running' || status === 'resting';
}
