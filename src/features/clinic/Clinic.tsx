import { useEffect, useRef, type ReactNode } from 'react';
import { MoreWords, useAllWords } from '../../i18n/MoreWords';
import { useWords } from '../../i18n/words';
import { useClinic, type Exercise } from '../../stores/clinic';
import { keepOnLeaving, useClinicWork } from '../../stores/clinic-work';
import { AdvanceContext, type Advance } from './advance';
import { CaseView } from './case/CaseView';
import { useExercises, type Exercises } from './exercises';
import { ExerciseList } from './ExerciseList';
import { WriteView } from './write/WriteView';
import './clinic.css';

interface ClinicProps {
  readonly outs: ReactNode;
  readonly advance: Advance;
}

/** Wrong cells that run beside the right ones, and cells to write. */
export function Clinic({ outs, advance }: ClinicProps) {
  const words = useWords().explorer;
  const exercises = useExercises();
  const isThere = useClinicWork(({ works }) => works !== null);
  useEffect(() => keepOnLeaving(), []);
  if (exercises === null || !isThere) {
    return (
      <p className="clinic-waiting" role="status">
        {words.opening}
      </p>
    );
  }
  return (
    <MoreWords>
      <AdvanceContext value={advance}>
        <OpenClinic exercises={exercises} outs={outs} />
      </AdvanceContext>
    </MoreWords>
  );
}

function OpenClinic({
  exercises,
  outs,
}: {
  readonly exercises: Exercises;
  readonly outs: ReactNode;
}) {
  const words = useAllWords().clinic;
  const open = useClinic((clinic) => clinic.open);
  const trouble = useClinicWork((work) => work.trouble);
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useEffect(() => {
    // What was pressed is gone with the view before: the heading of this one says where one is.
    if (before.current === open) return;
    before.current = open;
    window.scrollTo(0, 0);
    place.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [open]);
  return (
    <div className="clinic" ref={place}>
      <div className="clinic-outs">{outs}</div>
      {trouble !== null && (
        <p className="clinic-trouble" role="alert">
          {words.trouble[trouble]}
        </p>
      )}
      <Opened exercises={exercises} open={open} />
    </div>
  );
}

function Opened({
  exercises,
  open,
}: {
  readonly exercises: Exercises;
  readonly open: Exercise | null;
}) {
  const { cases, writes } = exercises;
  if (open?.of === 'case') {
    const at = cases.findIndex(({ id }) => id === open.id);
    const entry = cases[at];
    if (entry !== undefined)
      return <CaseView key={entry.id} entry={entry} next={cases[at + 1]?.id ?? null} />;
  }
  if (open?.of === 'write') {
    const at = writes.findIndex(({ id }) => id === open.id);
    const entry = writes[at];
    if (entry !== undefined)
      return <WriteView key={entry.id} entry={entry} next={writes[at + 1]?.id ?? null} />;
  }
  return <ExerciseList exercises={exercises} />;
}
