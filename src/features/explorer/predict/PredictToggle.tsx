import { useWords } from '../../../i18n/words';
import { togglePredict, usePredict } from '../../../stores/predict';
import { ToggleButton } from '../../../ui/ToggleButton';

/** Turns *predict first* on and off. */
export function PredictToggle() {
  const words = useWords().change.outs;
  const on = usePredict((predict) => predict.on);
  return (
    <ToggleButton pressed={on} onPressedChange={togglePredict} title={words.predictAbout}>
      {words.predict}
    </ToggleButton>
  );
}
