import type { Answer } from '../../../quiz/answer';
import type { Form, QuestionOf } from '../../../quiz/question';
import type { Filling } from '../../../quiz/rich-text';
import type { Score } from '../../../quiz/score';

/** What a form of question is given. */
export interface FormProps<F extends Form> {
  readonly question: QuestionOf<F>;
  /** What parts are shuffled by. */
  readonly seed: number;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
  /** Of the answer that was handed in; null as long as it may change. */
  readonly score: Score | null;
  /** What was typed is no number. */
  readonly unreadable: boolean;
  readonly fillings: ReadonlyMap<string, Filling>;
}
