import type { ReactNode } from 'react';
import { useAllWords } from '../../i18n/MoreWords';
import { goToTimestep, togglePlay, usePlayback, walkTimestep } from '../../stores/playback';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Slider } from '../../ui/Slider';
import { PlayOptions } from '../../parts/transport/PlayOptions';
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
      <PlayOptions />
      {children}
    </section>
  );
}
