import { useEffect, useState } from 'react';
import { useFormats, useWords } from '../../i18n/words';
import type { Run } from '../../stores/experiment';
import { usePlayback } from '../../stores/playback';
import { useView } from '../../stores/view';
import { saySummary } from './say/say-summary';

/** How long the picture must have rested before it is spoken of: a screen reader cannot follow a run. */
const REST = 250;

interface LiveSentenceProps {
  readonly run: Run;
  readonly timestep: number;
  readonly stage: number;
  readonly atRest: boolean;
}

/** The sentence of each step for a screen reader; silent while time runs. */
export function LiveSentence({ run, timestep, stage, atRest }: LiveSentenceProps) {
  const words = useWords();
  const formats = useFormats();
  const unit = useView((view) => view.unit);
  const playing = usePlayback((playback) => playback.playing);
  const [spoken, setSpoken] = useState('');
  const quiet = playing || !atRest;
  useEffect(() => {
    if (quiet) return undefined;
    const timer = window.setTimeout(() => {
      setSpoken(saySummary(run, timestep, stage, unit, words, formats));
    }, REST);
    return () => {
      window.clearTimeout(timer);
    };
  }, [quiet, run, timestep, stage, unit, words, formats]);
  return (
    <p className="unseen" role="status" data-testid="live">
      {spoken}
    </p>
  );
}
