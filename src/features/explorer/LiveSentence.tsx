import { useEffect, useRef, useState } from 'react';
import { useFormats, useWords } from '../../i18n/words';
import type { Run } from '../../stores/run';
import { useExperiment } from '../../stores/experiment';
import { usePlayback } from '../../stores/playback';
import { saySummary } from './say/say-summary';
import { useUnit } from '../../parts/run/use-unit';

/** How long the picture must have rested before it is spoken of: a screen reader cannot follow a run. */
const REST = 250;

interface LiveSentenceProps {
  readonly run: Run;
  /** What the last change did; null where nothing was changed. */
  readonly difference: string | null;
  readonly timestep: number;
  readonly stage: number;
  readonly atRest: boolean;
}

/** The sentence of each step for a screen reader, and what a change did; silent while time runs. */
export function LiveSentence({ run, difference, timestep, stage, atRest }: LiveSentenceProps) {
  const words = useWords();
  const formats = useFormats();
  const unit = useUnit(run);
  const playing = usePlayback((playback) => playback.playing);
  const [spoken, setSpoken] = useState('');
  /** The run whose difference was told: it is told once. */
  const toldOf = useRef<Run | null>(null);
  const quiet = playing || !atRest;
  useEffect(() => {
    if (quiet) return undefined;
    const timer = window.setTimeout(() => {
      const { last } = useExperiment.getState();
      const isChange = difference !== null && toldOf.current !== run;
      if (isChange) toldOf.current = run;
      setSpoken(
        [
          ...(isChange && last === 'undo' ? [words.change.tools.undone] : []),
          ...(isChange && last === 'redo' ? [words.change.tools.redone] : []),
          isChange ? difference : saySummary(run, timestep, stage, unit, words, formats),
        ].join(' '),
      );
    }, REST);
    return () => {
      window.clearTimeout(timer);
    };
  }, [quiet, run, difference, timestep, stage, unit, words, formats]);
  return (
    <p className="unseen" role="status" data-testid="live">
      {spoken}
    </p>
  );
}
