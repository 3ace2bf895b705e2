import { useLab, type Lab } from '../../../stores/lab';
import { changeDraft, one, pause, start } from '../../../stores/lab-actions';
import { useLabProgress } from '../../../stores/lab-progress';
import { canPressMain, canPressOne, looser, mainActionOf } from './main-action';

/** As if the main button was pressed; the space bar does the same. */
export function pressMain(): void {
  const lab = useLab.getState();
  if (!canPressMain(lab)) return;
  const { update } = useLabProgress.getState();
  if (mainActionOf(lab, update > 0) === 'pause') {
    pause();
    return;
  }
  loosen(lab, lab.task?.suggestion.updates ?? 1);
  start();
}

/** A run that has ended gets a rule under which it can make so many updates more. */
function loosen({ status, ending, settings }: Lab, updates: number): void {
  if (status !== 'ended' || ending === null || settings === null) return;
  const { update } = useLabProgress.getState();
  changeDraft({ stop: looser(settings.stop, ending, update, updates) });
}

/** As if “One update” was pressed; the full stop does the same. */
export function pressOne(): void {
  const lab = useLab.getState();
  if (!canPressOne(lab)) return;
  loosen(lab, 1);
  one();
}
