import type { Lab } from '../../../stores/lab';

/** What the main button does. */
export type MainAction = 'start' | 'pause' | 'goOn';

export function mainActionOf({ status }: Pick<Lab, 'status'>, begun: boolean): MainAction {
  if (status === 'running') return 'pause';
  return begun ? 'goOn' : 'start';
}

/** False while there is nothing to start, and where going on would only meet the same numbers. */
export function canPressMain({ status, ending }: Pick<Lab, 'status' | 'ending'>): boolean {
  return (
    status === 'running' ||
    status === 'resting' ||
    (status === 'ended' && ending?.kind !== 'not finite')
  );
}
