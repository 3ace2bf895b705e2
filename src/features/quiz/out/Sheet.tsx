import { useEffect, useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { fitting } from '../../../quiz/choose';
import type { Question } from '../../../quiz/question';
import { useQuiz } from '../../../stores/quiz';
import { Button } from '../../../ui/Button';
import { CheckBox } from '../../../ui/CheckBox';
import { RichText } from '../../../parts/rich/RichText';
import { QuestionFilter } from '../QuestionFilter';
import { written, type Written } from './deck-file';
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
  written: { question, fillings, exact, parts },
  answers,
}: {
  readonly written: Written;
  readonly answers: boolean;
}) {
  return (
    <li className="sheet-question">
      <p>
        <span className="question-id">{question.id}</span>{' '}
        <RichText text={question.ask} fillings={fillings} />
      </p>
      {question.listing !== undefined && <pre className="listing">{question.listing}</pre>}
      {parts.length > 0 && (
        <ol className="sheet-options" type="A">
          {parts.map(({ text, right }, k) => (
            <li key={k} data-right={answers && right}>
              {answers && right && '✓ '}
              <RichText text={text} fillings={fillings} />
            </li>
          ))}
        </ol>
      )}
      {question.form === 'order' && (
        <ul>
          {question.steps.map(({ id, text }) => (
            <li key={id}>
              <RichText text={text} fillings={fillings} />
            </li>
          ))}
        </ul>
      )}
      {question.form === 'match' && (
        <ul>
          {question.pairs.map(({ left, right }, k) => (
            <li key={k}>
              <RichText text={left} fillings={fillings} />
              {' → '}
              {answers ? <RichText text={right} fillings={fillings} /> : '…………'}
            </li>
          ))}
        </ul>
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
