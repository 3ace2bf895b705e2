import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { isComplete } from '../../../quiz/complete';
import type { Question } from '../../../quiz/question';
import { score, type Score } from '../../../quiz/score';
import type { Answer } from '../../../quiz/answer';
import type { Posed } from '../../../stores/quiz';
import { Button } from '../../../ui/Button';
import { AnswerForm } from './AnswerForm';
import { Explained } from './Explained';
import { QuestionHead } from './QuestionHead';
import { RichText } from '../../../parts/rich/RichText';
import { useFacts } from './use-facts';

interface QuestionCardProps {
  readonly question: Question;
  readonly posed: Posed;
  readonly onAnswer: (answer: Answer) => void;
  /** Hands the answer in; absent: somebody else does (an interview). */
  readonly onGive?: (score: Score) => void;
  /** Absent: there are no hints. */
  readonly onHint?: () => void;
  /** What stands below the verdict: grades, the way on. */
  readonly children?: ReactNode;
}

/** A question with everything that belongs to it. */
export function QuestionCard({
  question,
  posed,
  onAnswer,
  onGive,
  onHint,
  children,
}: QuestionCardProps) {
  const words = useAllWords().quiz;
  const { facts, fillings } = useFacts(question, posed.seed);
  const { answer, given, hints } = posed;
  const [refused, setRefused] = useState<Answer | null>(null);
  const verdict = useRef<HTMLHeadingElement>(null);
  const scored =
    given === null || answer === null || facts === null ? null : score(question, answer, facts);
  const hasGiven = useRef(false);
  useEffect(() => {
    // Who has just handed in hears what became of it; who opens an old answer stays where they are.
    if (scored !== null && hasGiven.current) verdict.current?.focus();
    hasGiven.current = false;
  }, [scored]);
  const ready = answer !== null && facts !== null && isComplete(question, answer);
  const hand = () => {
    if (!ready || onGive === undefined) return;
    const made = score(question, answer, facts);
    if (made === null) {
      setRefused(answer);
      return;
    }
    hasGiven.current = true;
    onGive(made);
  };
  return (
    <article className="question" aria-labelledby="question-ask" data-form={question.form}>
      <QuestionHead question={question} />
      <h2 className="question-ask" id="question-ask" tabIndex={-1}>
        <RichText text={question.ask} fillings={fillings} />
      </h2>
      {question.listing !== undefined && (
        <pre className="listing">
          <code>{question.listing}</code>
        </pre>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (given === null) hand();
        }}
      >
        <AnswerForm
          question={question}
          seed={posed.seed}
          answer={answer}
          onAnswer={onAnswer}
          score={scored}
          unreadable={refused !== null && refused === answer}
          fillings={fillings}
          outcome={facts?.outcome ?? null}
        />
        {given === null && (
          <div className="question-buttons">
            {onGive !== undefined && (
              <Button look="main" type="submit" disabled={!ready}>
                {question.form === 'recall' ? words.recall.show : words.check}
              </Button>
            )}
            {onHint !== undefined && hints < question.hints.length && (
              <Button onClick={onHint}>
                {words.hint({ place: hints + 1, total: question.hints.length })}
              </Button>
            )}
          </div>
        )}
      </form>
      {hints > 0 && (
        <ol className="hints" aria-label={words.hints}>
          {question.hints.slice(0, hints).map((hint, k) => (
            <li key={k}>
              <RichText text={hint} fillings={fillings} />
            </li>
          ))}
        </ol>
      )}
      {scored !== null && (
        <Explained
          question={question}
          answer={answer}
          score={scored}
          fillings={fillings}
          heading={verdict}
        >
          {children}
        </Explained>
      )}
    </article>
  );
}
