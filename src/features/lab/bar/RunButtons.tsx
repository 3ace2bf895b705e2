import { useAllWords } from '../../../i18n/MoreWords';
import { useLab } from '../../../stores/lab';
import { newSeed, reset } from '../../../stores/lab-actions';
import { useLabProgress } from '../../../stores/lab-progress';
import { Button } from '../../../ui/Button';
import { canPressMain, canPressOne, mainActionOf } from './main-action';
import { pressMain, pressOne } from './press-main';

/** What can be done with the run. */
export function RunButtons() {
  const words = useAllWords().labSettings.action;
  const lab = useLab();
  const begun = useLabProgress(({ update }) => update > 0);
  const { status } = lab;
  const canGo = canPressMain(lab);
  const canReset = lab.draft !== null && status !== 'opening';
  return (
    <div className="lab-buttons" role="group" aria-label={words.label}>
      <Button look="main" className="lab-main" aria-disabled={!canGo} onClick={pressMain}>
        {words[mainActionOf(lab, begun)]}
      </Button>
      <Button title={words.oneHint} aria-disabled={!canPressOne(lab)} onClick={pressOne}>
        {words.one}
      </Button>
      <Button
        title={words.resetHint}
        aria-disabled={!canReset || !begun}
        onClick={() => {
          if (canReset && begun) reset();
        }}
      >
        {words.reset}
      </Button>
      <Button
        title={words.newSeedHint}
        aria-disabled={!canReset}
        onClick={() => {
          if (canReset) newSeed();
        }}
      >
        {words.newSeed}
      </Button>
    </div>
  );
}
