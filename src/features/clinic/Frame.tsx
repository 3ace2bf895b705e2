import { useRef, type ReactNode } from 'react';
import { useAllWords } from '../../i18n/MoreWords';
import type { Exercise } from '../../stores/clinic';
import type { Work } from '../../stores/clinic-database';
import { beginAgain } from '../../stores/clinic-work';
import { Button } from '../../ui/Button';
import { ExerciseLink } from './ExerciseLink';

interface FrameProps {
  /** The number of a case; empty: none. */
  readonly mark: string;
  readonly name: string;
  readonly level: number | null;
  /** What kind of a case it is, where it is no mistake. */
  readonly note: string | null;
  readonly outcome: Work['outcome'];
  readonly workKey: string;
  readonly next: Exercise | null;
  readonly children: ReactNode;
}

/** What stands around every exercise: where one is, how far one has come, the ways on. */
export function Frame({ mark, name, level, note, outcome, workKey, next, children }: FrameProps) {
  const words = useAllWords().clinic;
  const heading = useRef<HTMLHeadingElement>(null);
  const again = () => {
    beginAgain(workKey);
    heading.current?.focus();
  };
  return (
    <>
      <nav className="clinic-back" aria-label={words.title}>
        <ExerciseLink to={null}>← {words.list.back}</ExerciseLink>
      </nav>
      <h1 tabIndex={-1} ref={heading}>
        {mark !== '' && <span className="exercise-id">{mark} </span>}
        {name}
      </h1>
      <p className="exercise-facts">
        {level !== null && <span>{words.level({ level })}</span>}
        {note !== null && <span className="exercise-note">{note}</span>}
        {outcome !== 'open' && (
          <span className="exercise-outcome" data-outcome={outcome}>
            {outcome === 'done' && <span aria-hidden="true">✓ </span>}
            {words.outcome[outcome]}
          </span>
        )}
      </p>
      {children}
      <div className="clinic-buttons clinic-end">
        {next !== null && (
          <ExerciseLink to={next} className="clinic-next">
            {next.of === 'case' ? words.list.next : words.list.nextWrite} →
          </ExerciseLink>
        )}
        {outcome !== 'open' && (
          <Button look="quiet" onClick={again}>
            {words.again}
          </Button>
        )}
      </div>
    </>
  );
}
