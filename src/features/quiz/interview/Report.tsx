import { useEffect, useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { draw } from '../../../quiz/drawn/draw';
import { topicsOf, type Judged } from '../../../quiz/report';
import type { Question } from '../../../quiz/question';
import { suggested } from '../../../quiz/progress';
import {
  keptInterview,
  leaveInterview,
  pose,
  setFilter,
  showView,
  type Interview,
} from '../../../stores/quiz';
import { grade } from '../../../stores/quiz-progress';
import { Button } from '../../../ui/Button';
import { fillingsOfDrawn } from '../card/fillings';
import { QuestionCard } from '../card/QuestionCard';
import { RichText } from '../../../parts/rich/RichText';
import { freshSeed } from '../fresh-seed';
import { useJudged } from './use-judged';

interface ReportProps {
  readonly questions: readonly Question[];
  readonly interview: Interview;
}

/** More than that at once nobody looks at. */
const MOST_WEAK = 3;

/** What became of an interview: the score, the weak topics, what to look at next, each question with its answer. */
export function Report({ questions, interview }: ReportProps) {
  const words = useAllWords().quiz;
  const formats = useFormats();
  const judged = useJudged(questions, interview);
  const [open, setOpen] = useState<number | null>(null);
  useEffect(() => {
    if (judged !== null && !interview.kept) keepAnswers(judged);
  }, [judged, interview.kept]);
  if (judged === null) return <p role="status">{words.interview.judging}</p>;
  const points = judged.reduce((sum, { share }) => sum + share, 0);
  const topics = topicsOf(judged);
  const weak = topics.filter(({ share }) => share < 0.75).slice(0, MOST_WEAK);
  const took = ((interview.ended ?? interview.started) - interview.started) / 60_000;
  return (
    <section className="report">
      <h2 tabIndex={-1}>
        {words.interview.score({
          points: formats.number(points),
          total: judged.length,
          minutes: Math.max(1, Math.round(took)),
        })}
      </h2>
      <TopicTable topics={topics} />
      <h3>{words.interview.nextTitle}</h3>
      {weak.length === 0 ? (
        <p>{words.interview.nothingWeak}</p>
      ) : (
        <ul className="report-next">
          {weak.map(({ topic, missed }) => (
            <li key={topic}>
              <Button
                onClick={() => {
                  setFilter({ topic, difficulty: null });
                  const [first] = missed;
                  if (first !== undefined) pose(first.question.id, freshSeed());
                  showView('practice');
                }}
              >
                {words.interview.practise({ topic: words.topics[topic] })}
              </Button>
              {missed[0] !== undefined && (
                <a href={missed[0].question.live.link}>{words.interview.lookAt}</a>
              )}
            </li>
          ))}
        </ul>
      )}
      <h3>{words.interview.each}</h3>
      <ol className="report-questions">
        {judged.map((one, k) => (
          <ReportLine
            key={one.posed.id}
            judged={one}
            open={open === k}
            onToggle={() => setOpen(open === k ? null : k)}
          />
        ))}
      </ol>
      <Button look="main" onClick={leaveInterview}>
        {words.interview.again}
      </Button>
    </section>
  );
}

/** What was answered counts for the reviews, once. */
function keepAnswers(judged: readonly Judged[]): void {
  keptInterview();
  for (const { question, posed, share, ended } of judged) {
    if (posed.answer === null) continue;
    grade(question.id, {
      at: ended,
      seed: posed.seed,
      share,
      hints: 0,
      grade: suggested(share, 0),
    });
  }
}

function TopicTable({ topics }: { readonly topics: ReturnType<typeof topicsOf> }) {
  const words = useAllWords().quiz;
  const formats = useFormats();
  return (
    <table className="standing">
      <thead>
        <tr>
          <th scope="col">{words.standing.topic}</th>
          <th scope="col">{words.standing.questions}</th>
          <th scope="col">{words.standing.share}</th>
        </tr>
      </thead>
      <tbody>
        {topics.map(({ topic, count, share }) => (
          <tr key={topic}>
            <th scope="row">{words.topics[topic]}</th>
            <td>{count}</td>
            <td>
              <span className="share-bar" aria-hidden="true">
                <span style={{ width: `${String(100 * share)}%` }} />
              </span>
              {formats.percent(share)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ReportLine({
  judged: { question, posed, share, ended },
  open,
  onToggle,
}: {
  readonly judged: Judged;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const words = useAllWords().quiz;
  const fillings =
    question.form === 'numeric' ? fillingsOfDrawn(draw(question.problem, posed.seed)) : undefined;
  const state =
    posed.answer === null ? 'none' : share === 1 ? 'right' : share > 0 ? 'partly' : 'wrong';
  return (
    <li data-state={state}>
      <div className="report-line">
        <span className="report-state">{words.verdict[state]}</span>
        <span>
          <RichText text={question.ask} fillings={fillings} />
        </span>
        <Button look="quiet" aria-expanded={open} onClick={onToggle}>
          {words.interview.show}
        </Button>
      </div>
      {open && (
        <QuestionCard
          question={question}
          posed={{ ...posed, given: ended }}
          onAnswer={() => undefined}
        />
      )}
    </li>
  );
}
