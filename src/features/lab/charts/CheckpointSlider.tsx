import { formatNumber } from '../../../engine/formula/format-number';
import { useAllWords } from '../../../i18n/MoreWords';
import { look, rewind } from '../../../stores/lab-actions';
import { useLabProgress } from '../../../stores/lab-progress';
import { useLabShown } from '../../../stores/lab-shown';
import { Button } from '../../../ui/Button';
import { Slider } from '../../../ui/Slider';
import { nearestMark } from './nearest-mark';
import './checkpoints.css';

/** A slider through the checkpoints that are kept, the weights of now at its right end: all figures follow it. */
export function CheckpointSlider() {
  const words = useAllWords().labCharts.checkpoints;
  const marks = useLabShown((shown) => shown.marks);
  const looked = useLabShown((shown) => shown.looked);
  const update = useLabProgress((progress) => progress.update);
  const best = marks.findIndex(({ isBest }) => isBest);
  const value = looked === null ? marks.length : nearestMark(marks, looked);
  const mark = looked === null ? undefined : marks[value];
  const saying =
    mark === undefined
      ? words.latest({ update })
      : words.at({
          update: mark.update,
          loss: mark.validation === null ? null : formatNumber(mark.validation),
        });
  const lookAt = (place: number): void => {
    look(marks[place]?.update ?? null);
  };
  const share = (place: number): string => `${(100 * place) / Math.max(marks.length, 1)}%`;
  return (
    <div className="checkpoints" role="group" aria-label={words.label}>
      <p className="checkpoint-saying">
        <b>{words.label}</b> {marks.length === 0 ? words.none : saying}
      </p>
      <div className="checkpoint-line">
        <Slider
          label={words.label}
          least={0}
          most={Math.max(marks.length, 1)}
          value={marks.length === 0 ? 1 : value}
          valueText={saying}
          onChange={lookAt}
        />
        <div className="checkpoint-marks" aria-hidden="true">
          {marks.map((one, place) => (
            <i key={one.update} data-best={one.isBest} style={{ insetInlineStart: share(place) }} />
          ))}
          {best >= 0 && best < marks.length - 1 && (
            <span style={{ insetInlineStart: share(best) }}>{words.best}</span>
          )}
          <span style={{ insetInlineStart: '100%' }}>{words.now}</span>
        </div>
      </div>
      <div className="checkpoint-buttons">
        <Button
          className="small"
          title={words.bestHint}
          disabled={best < 0}
          aria-pressed={best >= 0 && value === best}
          onClick={() => {
            lookAt(best);
          }}
        >
          {words.best}
        </Button>
        <Button
          className="small"
          aria-pressed={looked === null}
          onClick={() => {
            look(null);
          }}
        >
          {words.back}
        </Button>
        <Button className="small" disabled={mark === undefined} onClick={rewind}>
          {words.rewind}
        </Button>
        <span className="lab-note">
          {mark === undefined
            ? words.follows
            : words.givesUp({ updates: Math.max(update - mark.update, 0) })}
        </span>
      </div>
    </div>
  );
}
