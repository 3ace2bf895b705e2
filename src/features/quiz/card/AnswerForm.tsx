import type { Answer } from '../../../quiz/answer';
import type { Question } from '../../../quiz/question';
import type { Filling } from '../../../quiz/rich-text';
import type { Outcome, Score } from '../../../quiz/score';
import { ChoiceForm } from '../forms/ChoiceForm';
import { LabelForm } from '../forms/LabelForm';
import { NumericForm } from '../forms/NumericForm';
import { OrderForm } from '../forms/OrderForm';
import { PlaceForm } from '../forms/PlaceForm';
import { PredictForm } from '../forms/PredictForm';
import { RecallForm } from '../forms/RecallForm';
import { LiveFigure } from '../../../parts/live/LiveFigure';

interface AnswerFormProps {
  readonly question: Question;
  readonly seed: number;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  readonly score: Score | null;
  readonly unreadable: boolean;
  readonly fillings: ReadonlyMap<string, Filling>;
  readonly outcome: Outcome | null;
}

/** How a question is answered. */
export function AnswerForm({ question, outcome, ...rest }: AnswerFormProps) {
  switch (question.form) {
    case 'choice':
      return <ChoiceForm question={question} {...rest} />;
    case 'several':
      return <ChoiceForm question={question} {...rest} />;
    case 'numeric':
      return <NumericForm question={question} {...rest} />;
    case 'order':
      return <OrderForm question={question} {...rest} />;
    case 'match': {
      const { answer, onAnswer, seed, score, fillings } = rest;
      return (
        <PlaceForm
          lefts={question.pairs.map(({ left }) => left)}
          rights={[...question.pairs, ...question.extra].map(({ right }) => right)}
          seed={seed}
          placed={answer?.form === 'match' ? answer.placed : []}
          onPlace={(placed) => onAnswer({ form: 'match', placed })}
          score={score}
          fillings={fillings}
        />
      );
    }
    case 'label':
      return <LabelForm question={question} {...rest} />;
    case 'predict':
      return (
        <>
          {rest.score === null && (
            <LiveFigure link={question.before} shows={null} fillings={rest.fillings} />
          )}
          <PredictForm question={question} outcome={outcome} {...rest} />
        </>
      );
    case 'recall':
      return <RecallForm question={question} {...rest} />;
  }
}
