import { useAllWords } from '../../../i18n/MoreWords';
import type { Question } from '../../../quiz/question';

/** What kind of question it is: its topic, how hard it is, its number. */
export function QuestionHead({ question }: { readonly question: Question }) {
  const words = useAllWords().quiz;
  const { id, topic, difficulty } = question;
  return (
    <p className="question-head">
      <span className="question-topic">{words.topics[topic]}</span>
      <span className="question-level" title={words.levels[difficulty]}>
        <span aria-hidden="true">
          {'●'.repeat(difficulty)}
          {'○'.repeat(5 - difficulty)}
        </span>
        <span className="unseen">{words.level({ level: difficulty })}</span>
      </span>
      <span className="question-id">{id}</span>
    </p>
  );
}
