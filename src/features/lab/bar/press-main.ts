import { useLab } from '../../../stores/lab';
import { pause, start } from '../../../stores/lab-actions';
import { useLabProgress } from '../../../stores/lab-progress';
import { canPressMain, mainActionOf } from './main-action';

/** As if the main button was pressed; the space bar does the same. */
export function pressMain(): void {
  const lab = useLab.getState();
  if (!canPressMain(lab)) return;
  const action = mainActionOf(lab, useLabProgress.getState().update > 0);
  if (action === 'pause') pause();
  else start();
}
