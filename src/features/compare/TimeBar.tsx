import type { ReactNode } from 'react';
import { useAllWords } from '../../i18n/MoreWords';
import {
  goToTimestep,
  setSpeed,
  speeds,
  toggleLoop,
  togglePlay,
  usePlayback,
  walkTimestep,
} from '../../stores/playback';
import { toggleTables, useView } from '../../stores/view';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { Slider } from '../../ui/Slider';
import { ToggleButton } from '../../ui/ToggleButton';
import '../../parts/transport/transport.css';

interface TimeBarProps {
  /** T. */
  readonly steps: number;
  readonly timestep: number;
  /** More buttons: what else the page can do. */
  readonly children: ReactNode;
}

/** Moves time in all columns, a timestep at a time: stages of different cells have nothing to do with each other. */
export function TimeBar({ steps, timestep, children }: TimeBarProps) {
  const { explorer, compare } = useAllWords();
  const words = explorer.transport;
  const playing = usePlayback((playback) => playback.playing);
  const speed = usePlayback((playback) => playback.speed);
  const loop = usePlayback((playback) => playback.loop);
  const tables = useView((view) => view.tables);
  const where = compare.time.where({ timestep: timestep + 1, steps });
  return (
    <section className="transport compare-time" aria-label={words.label}>
      <div className="transport-buttons">
        <Button look="main" className="transport-play" onClick={togglePlay}>
          {playing ? words.pause : words.play}
        </Button>
        <IconButton
          icon="stageBack"
          label={words.timestepBack}
          onClick={() => {
            walkTimestep(-1);
          }}
        />
        <IconButton
          icon="stageOn"
          label={words.timestepOn}
          onClick={() => {
            walkTimestep(1);
          }}
        />
      </div>
      <div className="compare-scrub">
        <Slider
          label={explorer.strip.scrub}
          value={timestep + 1}
          onChange={(value) => {
            goToTimestep(value - 1);
          }}
          least={1}
          most={steps}
          valueText={where}
        />
      </div>
      <span className="compare-where">{where}</span>
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
      {children}
    </section>
  );
}
