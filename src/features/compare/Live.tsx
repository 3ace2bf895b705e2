import { useEffect, useState } from 'react';
import { useAllWords } from '../../i18n/MoreWords';
import { useFormats } from '../../i18n/words';
import { usePlayback } from '../../stores/playback';
import { columnIn } from './pictures';
import { sayReach } from './say-facts';
import type { Shown } from './worker/client';

interface LiveProps {
  readonly shown: readonly Shown[];
  readonly names: readonly string[];
  readonly timestep: number;
  readonly steps: number;
}

/** How long everything must have rested before it is spoken of. */
const REST = 400;

/** For a screen reader: what becomes of the gradients when the columns change, and what they are where the cursor stands. */
export function Live({ shown, names, timestep, steps }: LiveProps) {
  const words = useAllWords();
  const formats = useFormats();
  const playing = usePlayback((playback) => playback.playing);
  const [spoken, setSpoken] = useState({ of: shown, text: '' });
  useEffect(() => {
    if (playing || !shown.every(({ current }) => current)) return undefined;
    const timer = window.setTimeout(() => {
      setSpoken((last) => {
        const parts = shown.flatMap((one, place) => {
          const column = columnIn(one);
          if (column === null) return [];
          const name = names[place] ?? '';
          if (last.of !== shown) return [sayReach(column, name, words, formats)];
          const values = column.picture.flows.map(({ state, norms }) =>
            words.compare.overlay.value({ state, value: formats.number(norms[timestep] ?? NaN) }),
          );
          return [words.compare.overlay.part({ name, values })];
        });
        const text =
          last.of === shown
            ? words.compare.overlay.at({ timestep: timestep + 1, steps, parts })
            : words.compare.facts.together({ sentences: parts });
        return { of: shown, text };
      });
    }, REST);
    return () => {
      window.clearTimeout(timer);
    };
  }, [playing, shown, names, timestep, steps, words, formats]);
  return (
    <p className="unseen" role="status" data-testid="live">
      {spoken.text}
    </p>
  );
}
