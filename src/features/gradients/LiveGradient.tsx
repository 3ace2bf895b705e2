import { useEffect, useState } from 'react';
import { useAllWords } from '../../i18n/MoreWords';
import { useFormats } from '../../i18n/words';
import { useUnit } from '../../parts/run/use-unit';
import { usePlayback } from '../../stores/playback';
import type { GradientMoment } from './moment';
import { sayStage } from './say/say-stage';

/** How long the picture must have rested before it is spoken of. */
const REST = 250;

/** What each stage of the way back did, for a screen reader; silent while time runs. */
export function LiveGradient({ run, back, lane, timestep, stage, atRest, stages }: GradientMoment) {
  const words = useAllWords();
  const formats = useFormats();
  const unit = useUnit(run);
  const playing = usePlayback((playback) => playback.playing);
  const [spoken, setSpoken] = useState('');
  const told = stages[stage];
  const quiet = playing || !atRest || told === undefined;
  useEffect(() => {
    if (quiet) return undefined;
    const timer = window.setTimeout(() => {
      const place = { back: back.back, cell: run.cell, lane, timestep, unit };
      // A layer stands among the stages under the key of what makes it.
      const nodes = told.nodes.map((key) => key.replace(/^do /, ''));
      setSpoken(sayStage(place, { id: told.id, nodes }, words, formats));
    }, REST);
    return () => {
      window.clearTimeout(timer);
    };
  }, [quiet, told, run, back, lane, timestep, unit, words, formats]);
  return (
    <p className="unseen" role="status" data-testid="live">
      {spoken}
    </p>
  );
}
