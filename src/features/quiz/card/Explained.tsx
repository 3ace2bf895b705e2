import type { ReactNode, RefObject } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import type { Answer } from '../../../quiz/answer';
import type { Question } from '../../../quiz/question';
import type { Filling } from '../../../quiz/rich-text';
import type { Score } from '../../../quiz/score';
import { LiveFigure } from '../../../parts/live/LiveFigure';
import { orderLink } from '../live/order-link';
import { RichText } from '../../../parts/rich/RichText';
import { Sources } from './Sources';

interface ExplainedProps {
  readonly question: Question;
  readonly answer: Answer | null;
  readonly score: Score;
  readonly fillings: ReadonlyMap<string, Filling>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly children?: ReactNode;
}

/** What became of an answer, what is right and why, and the thing itself. */
export function Explained({
  question,
  answer,
  score,
  fillings,
  heading,
  children,
}: ExplainedProps) {
  const words = useAllWords().quiz;
  const verdict = score.right ? 'right' : score.share > 0 ? 'partly' : 'wrong';
  const isRecall = question.form === 'recall';
  const driven =
    question.form === 'order' && answer?.form === 'order'
      ? orderLink(question, answer.order, words.order.yours)
      : null;
  return (
    <section className="explained">
      <h3
        ref={heading}
        tabIndex={-1}
        className="verdict"
        data-verdict={isRecall ? 'none' : verdict}
      >
        {isRecall ? words.recall.model : words.verdict[verdict]}
      </h3>
      <p className="model-answer">
        <RichText text={question.answer} fillings={fillings} />
      </p>
      {children}
      {driven !== null && (
        <LiveFigure link={driven} shows={words.order.driven} fillings={fillings} />
      )}
      <LiveFigure link={question.live.link} shows={question.live.shows} fillings={fillings} />
      <Sources sources={question.sources} />
    </section>
  );
}
