import { useLab } from '../../../stores/lab';
import { changeDraft, one, pause, start } from '../../../stores/lab-actions';
import { useLabProgress } from '../../../stores/lab-progress';
import { canPressMain, canPressOne, looser, mainActionOf } from './main-action';

/** As if the main button was pressed; the space bar does the same. */
export function pressMain(): void {
  const lab = useLab.getState();
  const { task, settings, ending, status } = lab;
  if (!canPressMain(lab)) return;
  const { update } = useLabProgress.getState();
  if (mainActionOf(lab, update > 0) === 'pause') {
    pause();
    return;
  }
  if (status === 'ended' && ending !== null && settings !== null && task !== null) {
    changeDraft({ stop: looser(settings.stop, ending, update, task.suggestion.updates) });
  }
  start();
}

/** As if “One update” was pressed; the full stop does the same. */
export function pressOne(): void {
  if (canPressOne(useLab.getState())) one();
}
