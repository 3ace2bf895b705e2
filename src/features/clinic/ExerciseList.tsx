import { useAllWords } from '../../i18n/MoreWords';
import { textIn, useLanguage } from '../../i18n/words';
import type { Words } from '../../engine/cell';
import type { Exercise } from '../../stores/clinic';
import { useClinicWork } from '../../stores/clinic-work';
import { ExerciseLink } from './ExerciseLink';
import type { CaseEntry, Exercises } from './exercises';
import { workKey } from './work-key';

/** Every exercise, and how far one has come. */
export function ExerciseList({ exercises }: { readonly exercises: Exercises }) {
  const words = useAllWords().clinic;
  const language = useLanguage();
  const { cases, writes } = exercises;
  const ofKind = (kind: CaseEntry['one']['kind']) => cases.filter(({ one }) => one.kind === kind);
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="clinic-about">{words.about}</p>
      <section aria-labelledby="clinic-cells">
        <h2 id="clinic-cells">{words.list.cells}</h2>
        <CaseRows entries={ofKind('cell')} />
      </section>
      <section aria-labelledby="clinic-pipelines">
        <h2 id="clinic-pipelines">{words.list.pipelines}</h2>
        <CaseRows entries={ofKind('pipeline')} />
      </section>
      <section aria-labelledby="clinic-write">
        <h2 id="clinic-write">{words.list.write}</h2>
        <p className="clinic-about">{words.list.writeAbout}</p>
        <ul className="exercises">
          {writes.map(({ id, task }) => (
            <Row
              key={id}
              to={{ of: 'write', id }}
              mark=""
              name={words.list.writes({ cell: textIn(language, task.cell.name) })}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

function CaseRows({ entries }: { readonly entries: readonly CaseEntry[] }) {
  const language = useLanguage();
  const named = (name: Words) => textIn(language, name);
  return (
    <ul className="exercises">
      {entries.map(({ id, one }) => (
        <Row
          key={id}
          to={{ of: 'case', id }}
          mark={id}
          name={named(one.name)}
          symptom={named(one.task)}
          level={one.level}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly to: Exercise;
  readonly mark: string;
  readonly name: string;
  /** Stands in for the name, which says what is wrong, until that is known. */
  readonly symptom?: string;
  readonly level?: number;
}

function Row({ to, mark, name, symptom, level }: RowProps) {
  const words = useAllWords().clinic;
  const outcome = useClinicWork(({ works }) => works?.get(workKey(to))?.outcome ?? 'none');
  return (
    <li data-outcome={outcome}>
      <ExerciseLink to={to}>
        {mark !== '' && <span className="exercise-id">{mark}</span>}
        {symptom === undefined || outcome === 'done' || outcome === 'shown' ? (
          <span className="exercise-name">{name}</span>
        ) : (
          <span className="exercise-name exercise-symptom">{symptom}</span>
        )}
        {level !== undefined && (
          <span className="exercise-level">
            <span aria-hidden="true">
              {'●'.repeat(level)}
              {'○'.repeat(5 - level)}
            </span>
            <span className="unseen">{words.level({ level })}</span>
          </span>
        )}
        <span className="exercise-outcome">
          {outcome === 'done' && <span aria-hidden="true">✓ </span>}
          {words.outcome[outcome]}
        </span>
      </ExerciseLink>
    </li>
  );
}
