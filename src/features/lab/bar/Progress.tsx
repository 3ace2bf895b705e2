import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { useLab } from '../../../stores/lab';
import { useLabProgress } from '../../../stores/lab-progress';
import { timeLeft } from './time-left';

/** How far the run has come, how fast it goes, and how long it will take. */
export function Progress() {
  const words = useAllWords().labSettings.progress;
  const formats = useFormats();
  const { update, perSecond: lately, epochs } = useLabProgress();
  const running = useLab(({ status }) => status === 'running');
  const perSecond = running && lately !== null && lately > 0 ? lately : null;
  const updates = useLab((lab) => lab.settings?.stop.updates ?? null);
  const left = timeLeft(update, updates, perSecond);
  const said = updates === null ? words.open({ update }) : words.of({ update, updates });
  const rate = (value: number): string =>
    value < 10 ? formats.number(value) : formats.count(value);
  return (
    <div className="lab-progress">
      {updates !== null && (
        <progress aria-label={words.label} value={Math.min(update, updates)} max={updates}>
          {said}
        </progress>
      )}
      <p className="lab-numbers">
        <span className="lab-count">{said}</span>
        <span>{words.epochs({ epochs: rounded(epochs) })}</span>
        <span>{perSecond === null ? '' : words.perSecond({ rate: rate(perSecond) })}</span>
        <span>
          {left !== null && (left.minutes > 0 ? words.minutes(left) : words.seconds(left))}
        </span>
      </p>
    </div>
  );
}

/** One decimal: 1.4. */
function rounded(epochs: number): string {
  return epochs.toFixed(1);
}
