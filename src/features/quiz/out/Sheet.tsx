import { useEffect, useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { fitting } from '../../../quiz/choose';
import type { Question } from '../../../quiz/question';
import { useQuiz } from '../../../stores/quiz';
import { Button } from '../../../ui/Button';
import { CheckBox } from '../../../ui/CheckBox';
import { RichText } from '../../../parts/rich/RichText';
import { QuestionFilter } from '../QuestionFilter';
import { NumberedDiagram } from '../forms/NumberedDiagram';
import { written, type Written } from './written';
import './sheet.css';

interface SheetProps {
  readonly questions: readonly Question[];
  readonly onClose: () => void;
}

/** Questions for paper, with their answers or without. */
export function Sheet({ questions, onClose }: SheetProps) {
  const words = useAllWords().quiz;
  const { filter } = useQuiz();
  const [answers, setAnswers] = useState(false);
  const [sheets, setSheets] = useState<readonly Written[] | null>(null);
  useEffect(() => {
    let left = false;
    Promise.all(questions.map(written)).then(
      (all) => {
        if (!left) setSheets(all);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [questions]);
  const chosen = new Set(fitting(questions, filter).map(({ id }) => id));
  return (
    <section className="sheet">
      <div className="sheet-bar">
        <QuestionFilter questions={questions} />
        <CheckBox label={words.sheet.answers} checked={answers} onChange={setAnswers} />
        <Button
          look="main"
          disabled={sheets === null || chosen.size === 0}
          onClick={() => window.print()}
        >
          {words.sheet.print}
        </Button>
        <Button onClick={onClose}>{words.sheet.back}</Button>
      </div>
      <h2>{words.sheet.title}</h2>
      {sheets === null ? (
        <p role="status">{words.interview.judging}</p>
      ) : (
        <ol className="sheet-questions">
          {sheets
            .filter(({ question }) => chosen.has(question.id))
            .map((one) => (
              <SheetQuestion key={one.question.id} written={one} answers={answers} />
            ))}
        </ol>
      )}
    </section>
  );
}

function SheetQuestion({
  written: { question, fillings, exact, options, tasks, choices, solution },
  answers,
}: {
  readonly written: Written;
  readonly answers: boolean;
}) {
  const lines = answers ? solution : tasks;
  const isOrdered = answers && question.form === 'order';
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <li className="sheet-question">
      <p>
        <span className="question-id">{question.id}</span>{' '}
        <RichText text={question.ask} fillings={fillings} />
      </p>
      {question.listing !== undefined && <pre className="listing">{question.listing}</pre>}
      {question.form === 'label' && (
        <NumberedDiagram cellId={question.cell} spots={question.spots.map(({ at }) => at)} />
      )}
      {options.length > 0 && (
        <ol className="sheet-options" type="A">
          {options.map(({ text, right }, k) => (
            <li key={k} data-right={answers && right}>
              {answers && right && '✓ '}
              <RichText text={text} fillings={fillings} />
            </li>
          ))}
        </ol>
      )}
      {lines.length > 0 && (
        <List>
          {lines.map((line, k) => (
            <li key={k}>
              <RichText text={line} fillings={fillings} />
              {!answers && choices.length > 0 && ' → …………'}
            </li>
          ))}
        </List>
      )}
      {!answers && choices.length > 0 && (
        <p className="sheet-choices">
          {choices.map((choice, k) => (
            <span key={k}>
              <RichText text={choice} fillings={fillings} />
            </span>
          ))}
        </p>
      )}
      {answers ? (
        <p className="sheet-answer">
          {exact !== null && <strong>{exact}. </strong>}
          <RichText text={question.answer} fillings={fillings} />
        </p>
      ) : (
        <p className="sheet-room" aria-hidden="true" />
      )}
    </li>
  );
}
