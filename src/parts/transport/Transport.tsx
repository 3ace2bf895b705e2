import { memo, useState, type ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import {
  goToStage,
  goToTimestep,
  stepStage,
  walkTimestep,
  togglePlay,
  usePlayback,
} from '../../stores/playback';
import { setSpan, useView } from '../../stores/view';
import { zoomed } from '../../scene/strip/layout';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Slider } from '../../ui/Slider';
import { PlayOptions } from './PlayOptions';
import './transport.css';

/** A sequence of more timesteps than this can be looked at in part. */
const LONG = 24;

interface TransportProps {
  /** The stages of a timestep, as they are called. */
  readonly stages: readonly { readonly id: string; readonly name: string }[];
  /** T. */
  readonly steps: number;
  readonly timestep: number;
  readonly stage: number;
  /** More buttons: what else the page can do at a moment. */
  readonly children: ReactNode;
}

/** Everything that moves time. */
export const Transport = memo(function Transport({
  stages,
  steps,
  timestep,
  stage,
  children,
}: TransportProps) {
  const words = useWords().explorer.transport;
  const strip = useWords().explorer.strip;
  const playing = usePlayback((playback) => playback.playing);
  const span = useView((view) => view.span);
  const [more, setMore] = useState(false);
  const where = words.where({
    timestep: timestep + 1,
    steps,
    stage: stage + 1,
    stages: stages.length,
  });
  return (
    <section className="transport" aria-label={words.label}>
      <div className="transport-scrub">
        <Slider
          label={strip.scrub}
          value={timestep + 1}
          onChange={(value) => {
            goToTimestep(value - 1);
          }}
          least={1}
          most={steps}
          valueText={where}
        />
        <span aria-hidden="true">
          {timestep + 1}/{steps}
        </span>
      </div>
      <div className="transport-buttons">
        <Button look="main" className="transport-play" onClick={togglePlay}>
          {playing ? words.pause : words.play}
        </Button>
        <IconButton
          icon="timestepBack"
          label={words.timestepBack}
          onClick={() => {
            walkTimestep(-1);
          }}
        />
        <IconButton
          icon="stageBack"
          label={words.stageBack}
          onClick={() => {
            stepStage(-1);
          }}
        />
        <IconButton
          icon="stageOn"
          label={words.stageOn}
          onClick={() => {
            stepStage(1);
          }}
        />
        <IconButton
          icon="timestepOn"
          label={words.timestepOn}
          onClick={() => {
            walkTimestep(1);
          }}
        />
        <Button
          className="icon-button transport-more"
          aria-label={words.more}
          aria-expanded={more}
          onClick={() => {
            setMore(!more);
          }}
        >
          <span aria-hidden="true">⋯</span>
        </Button>
      </div>
      <ol className="transport-stages" aria-label={words.stages}>
        {stages.map((one, k) => (
          <li key={one.id}>
            <button
              type="button"
              className="stage-chip"
              aria-current={k === stage ? 'step' : undefined}
              onClick={() => {
                goToStage(k);
              }}
            >
              {one.name}
            </button>
          </li>
        ))}
      </ol>
      <div className="transport-options" data-open={more}>
        <PlayOptions />
        {span === null && steps > LONG && (
          <IconButton
            icon="zoomIn"
            label={strip.part}
            onClick={() => {
              setSpan(zoomed({ first: 0, count: steps }, steps, 0.5, timestep));
            }}
          />
        )}
        {children}
      </div>
      <span className="transport-where">{where}</span>
    </section>
  );
});
