import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { useLabProgress } from '../../../stores/lab-progress';

/** The rate of the last update, which schedule and warm-up had their part in. */
export function RateNow() {
  const words = useAllWords().labSettings.panel;
  const formats = useFormats();
  const rate = useLabProgress(({ history }) => history.updates.rate.at(-1));
  if (rate === undefined) return null;
  return <p className="lab-hint">{words.rateNow({ rate: formats.number(rate) })}</p>;
}
