import { useEffect, useState } from 'react';
import type { Cell } from '../../../engine/cell';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import { LiveFigure } from '../../../parts/live/LiveFigure';
import { learnerLink } from './learner-link';

/** Milliseconds without a key after which the figure follows: it begins anew each time. */
const PAUSE = 800;

interface LearnerFigureProps {
  readonly cell: Cell;
  /** Equations whose shapes fit; null: those in the editor do not, and what ran last stays. */
  readonly text: string | null;
}

const nothing = new Map();

/** The learner's cell, running. */
export function LearnerFigure({ cell, text }: LearnerFigureProps) {
  const words = useAllWords().clinic.write;
  const language = useLanguage();
  const [running, setRunning] = useState<string | null>(null);
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(() => setRunning(text), running === null ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [text, running]);
  return (
    <section className="learner">
      <h2>{words.live}</h2>
      {running === null ? (
        <p className="form-note">{words.liveWaits}</p>
      ) : (
        <LiveFigure
          link={learnerLink(cell, words.own({ cell: textIn(language, cell.name) }), running)}
          shows={words.liveShows}
          fillings={nothing}
        />
      )}
    </section>
  );
}
