import type { Lab } from '../../../stores/lab';
import type { Ending } from '../../../trainer/protocol';
import type { StopRule } from '../../../trainer/run-settings';

/** What the main button does. */
export type MainAction = 'start' | 'pause' | 'goOn';

export function mainActionOf({ status }: Pick<Lab, 'status'>, begun: boolean): MainAction {
  if (status === 'running') return 'pause';
  return begun ? 'goOn' : 'start';
}

/** False where there is nothing to start, and where numbers left their range: going on would meet them again. */
export function canPressMain({ status, ending }: Pick<Lab, 'status' | 'ending'>): boolean {
  return status !== 'failed' && !(status === 'ended' && ending?.kind === 'not finite');
}

/** A run that is going on makes no single updates. */
export function canPressOne(lab: Pick<Lab, 'status' | 'ending'>): boolean {
  return canPressMain(lab) && lab.status !== 'running';
}

/** The rule under which a run that has ended can go on: as many updates again, or without what ended it. */
export function looser(stop: StopRule, ending: Ending, update: number, usual: number): StopRule {
  switch (ending.kind) {
    case 'updates':
      return { ...stop, updates: update + usual };
    case 'loss':
      return { ...stop, loss: null };
    case 'patience':
      return { ...stop, patience: null };
    case 'not finite':
      return stop;
  }
}
