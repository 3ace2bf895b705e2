import { useEffect, useState } from 'react';
import { gradeCell, type Grade } from '../../../clinic/grade';
import { gradeLines } from '../../../clinic/grade/lines';
import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import { RichText } from '../../../parts/rich/RichText';
import { untouched, useClinicWork, work, workDone } from '../../../stores/clinic-work';
import { Button } from '../../../ui/Button';
import { ToggleButton } from '../../../ui/ToggleButton';
import { Listing } from '../case/Listing';
import type { WriteTaskEntry } from '../exercises';
import { Frame } from '../Frame';
import { Heading } from '../Heading';
import { Checks } from '../repair/Checks';
import { EquationField } from '../repair/EquationField';
import { useExamined } from '../use-examined';
import { workKey } from '../work-key';
import { GivenList } from './GivenList';
import { LearnerFigure } from './LearnerFigure';
import { Hints } from '../Hints';
import { LineList } from './LineList';
import '../repair/repair.css';

interface WriteViewProps {
  readonly entry: WriteTaskEntry;
  /** Of the cell that follows; null after the last. */
  readonly next: string | null;
}

/** A cell written from nothing. */
export function WriteView({ entry: { id, task }, next }: WriteViewProps) {
  const { write: words, list } = useAllWords().clinic;
  const language = useLanguage();
  const key = workKey({ of: 'write', id });
  const done = useClinicWork(({ works }) => works?.get(key) ?? untouched);
  const { cell, lines } = task;
  const text = done.text ?? task.start;
  const graded = useExamined(gradeCell, text, cell.equations);
  const byLine = useExamined(gradeLines, text, cell.equations);
  const [asked, setAsked] = useState(false);
  const show = () => {
    setAsked(true);
    work(key, { outcome: 'shown' });
  };
  const isWritten = graded !== null && graded.result.passed && graded.text === text;
  useEffect(() => {
    if (isWritten) workDone(key);
  }, [isWritten, key]);
  const areRight = byLine?.result.lines.every(({ outcome }) => outcome === 'right') ?? false;
  const stuck = lines.find(
    ({ name }) => byLine?.result.lines.find((line) => line.name === name)?.outcome !== 'right',
  );
  const onHint = (name: string, shown: number) =>
    work(key, { hints: { ...done.hints, [name]: shown } });
  return (
    <Frame
      mark=""
      name={list.writes({ cell: textIn(language, cell.name) })}
      level={null}
      note={null}
      outcome={done.outcome}
      workKey={key}
      next={next === null ? null : { of: 'write', id: next }}
    >
      <p className="task">
        <RichText text={task.task} />
      </p>
      <GivenList task={task} />
      <div className="clinic-buttons" role="group" aria-label={words.mode}>
        <ToggleButton pressed={!done.byLine} onPressedChange={() => work(key, { byLine: false })}>
          {words.whole}
        </ToggleButton>
        <ToggleButton pressed={done.byLine} onPressedChange={() => work(key, { byLine: true })}>
          {words.byLine}
        </ToggleButton>
      </div>
      <h2 className="unseen">{words.label}</h2>
      <div className="repair-parts">
        <div className="repair-field">
          <EquationField
            label={words.label}
            text={text}
            roles={cell.roles}
            grade={graded?.result ?? null}
            onType={(typed) => work(key, { text: typed })}
          />
          {text.trim() === '' && <p className="form-note">{words.empty}</p>}
          {isWritten && <p className="reply reply-right">{words.done}</p>}
          <div className="clinic-buttons">
            {text.trim() !== '' && (
              <Button look="quiet" onClick={() => work(key, { text: '' })}>
                {words.clear}
              </Button>
            )}
            {done.outcome === 'open' && <Button onClick={show}>{words.showModel}</Button>}
          </div>
          {!done.byLine && stuck !== undefined && !isWritten && (
            <Hints
              line={stuck.name}
              hints={stuck.hints}
              shown={done.hints[stuck.name] ?? 0}
              onMore={(shown) => onHint(stuck.name, shown)}
            />
          )}
        </div>
        <div>
          {done.byLine && (
            <LineList
              lines={lines}
              grades={byLine?.result ?? null}
              hints={done.hints}
              onHint={onHint}
            />
          )}
          {graded !== null && (!done.byLine || areRight) && <Checks grade={graded.result} />}
        </div>
      </div>
      {done.outcome !== 'open' && (
        <section className="answer">
          <Heading takesFocus={asked}>{words.model}</Heading>
          <Listing label={words.model} text={cell.equations} marked={[]} />
        </section>
      )}
      <LearnerFigure
        cell={cell}
        text={graded !== null && haveFittingShapes(graded.result) ? graded.text : null}
      />
    </Frame>
  );
}

function haveFittingShapes({ checks }: Grade): boolean {
  return checks.some(({ name, outcome }) => name === 'shapes' && outcome === 'passed');
}
