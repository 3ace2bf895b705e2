import { useWords } from '../../i18n/words';
import { setSpeed, speeds, toggleLoop, usePlayback } from '../../stores/playback';
import { toggleTables, useView } from '../../stores/view';
import { Icon } from '../../ui/Icon';
import { Slider } from '../../ui/Slider';
import { ToggleButton } from '../../ui/ToggleButton';

/** How time runs and how it is shown, which every page chooses alike: speed, loop, figures or tables. */
export function PlayOptions() {
  const words = useWords().explorer.transport;
  const speed = usePlayback((playback) => playback.speed);
  const loop = usePlayback((playback) => playback.loop);
  const tables = useView((view) => view.tables);
  return (
    <>
      <div className="transport-speed">
        <Slider
          label={words.speed}
          value={speeds.indexOf(speed)}
          onChange={(index) => {
            setSpeed(speeds[index] ?? 1);
          }}
          least={0}
          most={speeds.length - 1}
          valueText={words.speedIs({ speed })}
        />
        <span aria-hidden="true">{words.speedIs({ speed })}</span>
      </div>
      <ToggleButton
        pressed={loop}
        onPressedChange={toggleLoop}
        className="icon-button"
        aria-label={words.loop}
        title={words.loop}
      >
        <Icon name="loop" />
      </ToggleButton>
      <ToggleButton
        pressed={tables}
        onPressedChange={toggleTables}
        className="icon-button"
        aria-label={words.tables}
        title={words.tables}
      >
        <Icon name="table" />
      </ToggleButton>
    </>
  );
}
