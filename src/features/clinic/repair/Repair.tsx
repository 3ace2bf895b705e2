import { useEffect } from 'react';
import type { CellCase } from '../../../clinic/case';
import { gradeCell } from '../../../clinic/grade';
import { useAllWords } from '../../../i18n/MoreWords';
import { work, workDone } from '../../../stores/clinic-work';
import { Button } from '../../../ui/Button';
import { useExamined } from '../use-examined';
import { Checks } from './Checks';
import { EquationField } from './EquationField';
import './repair.css';

interface RepairProps {
  readonly id: string;
  readonly one: CellCase;
  /** As it was typed; null: nothing was. */
  readonly text: string | null;
}

/** The wrong text in the editor, examined while it is typed over. */
export function Repair({ id, one, text }: RepairProps) {
  const words = useAllWords().clinic.repair;
  const typed = text ?? one.wrong;
  const graded = useExamined(gradeCell, typed, one.right);
  const isRepaired = graded !== null && graded.result.passed && graded.text === typed;
  useEffect(() => {
    if (isRepaired) workDone(id);
  }, [isRepaired, id]);
  return (
    <section className="repair">
      <h2>{words.title[one.verdict]}</h2>
      <p className="clinic-about">{words.about}</p>
      <div className="repair-parts">
        <div className="repair-field">
          <EquationField
            label={words.label}
            text={typed}
            roles={one.base.roles}
            grade={graded?.result ?? null}
            onType={(next) => work(id, { text: next })}
          />
          <div className="clinic-buttons">
            {typed !== one.wrong && (
              <Button look="quiet" onClick={() => work(id, { text: null })}>
                {words.back[one.verdict]}
              </Button>
            )}
          </div>
          {isRepaired && <p className="reply reply-right">{words.done[one.verdict]}</p>}
        </div>
        {graded !== null && <Checks grade={graded.result} />}
      </div>
    </section>
  );
}
