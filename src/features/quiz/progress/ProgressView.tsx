import { useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats, useLanguage } from '../../../i18n/words';
import { languageTag } from '../../../i18n/languages';
import {
  dueNow,
  retentions,
  schedulerOf,
  standingOf,
  standings,
  type Progress,
} from '../../../quiz/progress';
import type { Question } from '../../../quiz/question';
import { pose, setFilter, showView } from '../../../stores/quiz';
import { setRetention, undoProgress, useQuizProgress } from '../../../stores/quiz-progress';
import { Button } from '../../../ui/Button';
import { Slider } from '../../../ui/Slider';
import { RichText } from '../../../parts/rich/RichText';
import { freshSeed } from '../fresh-seed';
import { ProgressFiles } from '../out/ProgressFiles';
import { Sheet } from '../out/Sheet';

/** What is known, what is weak, and when it was last seen. */
export function ProgressView({ questions }: { readonly questions: readonly Question[] }) {
  const words = useAllWords().quiz;
  const formats = useFormats();
  const { retention, past } = useQuizProgress();
  const progress: Progress = useQuizProgress((learned) => learned.progress) ?? new Map();
  const [now] = useState(() => Date.now());
  const [sheet, setSheet] = useState(false);
  if (sheet) return <Sheet questions={questions} onClose={() => setSheet(false)} />;
  const scheduler = schedulerOf(retention);
  const rows = standings(scheduler, questions, progress, now);
  const known = rows.reduce((sum, row) => sum + row.known, 0);
  const weak = rows.reduce((sum, row) => sum + row.weak, 0);
  return (
    <div className="progress">
      <section>
        <h2>{words.progress.title}</h2>
        <p>
          {progress.size === 0
            ? words.progress.none
            : words.progress.summary({
                known,
                weak,
                fresh: questions.length - known - weak,
                due: dueNow(progress, now).length,
              })}
        </p>
        <StandingTable rows={rows} now={now} />
        <p className="retention">
          {words.progress.retention}: <strong>{formats.percent(retention)}</strong>
        </p>
        <Slider
          label={words.progress.retention}
          least={retentions.least}
          most={retentions.most}
          step={0.01}
          value={retention}
          valueText={formats.percent(retention)}
          onChange={setRetention}
        />
        <p className="form-note">{words.progress.retentionNote}</p>
        {past.length > 0 && (
          <Button
            onClick={() => {
              undoProgress();
            }}
          >
            {words.progress.undo[past[0]?.what ?? 'graded']}
          </Button>
        )}
      </section>
      <ProgressFiles questions={questions} onSheet={() => setSheet(true)} />
      <EachQuestion questions={questions} progress={progress} now={now} />
    </div>
  );
}

function StandingTable({
  rows,
  now,
}: {
  readonly rows: ReturnType<typeof standings>;
  readonly now: number;
}) {
  const words = useAllWords().quiz;
  return (
    <table className="standing">
      <thead>
        <tr>
          <th scope="col">{words.standing.topic}</th>
          <th scope="col">{words.standing.state}</th>
          <th scope="col">{words.standing.seen}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ topic, total, known, weak, seen }) => (
          <tr key={topic}>
            <th scope="row">
              <Button
                look="quiet"
                onClick={() => {
                  setFilter({ topic, difficulty: null });
                  showView('practice');
                }}
              >
                {words.topics[topic]}
              </Button>
            </th>
            <td>
              <span className="standing-bar" aria-hidden="true">
                <span data-state="known" style={{ flexGrow: known }} />
                <span data-state="weak" style={{ flexGrow: weak }} />
                <span data-state="new" style={{ flexGrow: total - known - weak }} />
              </span>
              {words.standing.counts({ known, weak, fresh: total - known - weak })}
            </td>
            <td>{seen === null ? words.standing.never : <Day time={seen} now={now} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EachQuestion({
  questions,
  progress,
  now,
}: {
  readonly questions: readonly Question[];
  readonly progress: Progress;
  readonly now: number;
}) {
  const words = useAllWords().quiz;
  const formats = useFormats();
  const retention = useQuizProgress((learned) => learned.retention);
  const scheduler = schedulerOf(retention);
  return (
    <section>
      <h2>{words.progress.each}</h2>
      <ul className="each-question">
        {questions.map((question) => {
          const known = progress.get(question.id);
          const { state, recall, seen } = standingOf(scheduler, known, now);
          return (
            <li key={question.id} data-state={state}>
              <Button
                look="quiet"
                onClick={() => {
                  pose(question.id, freshSeed());
                  setFilter({ topic: null, difficulty: null });
                  showView('practice');
                }}
              >
                <span className="question-id">{question.id}</span>
                <span>
                  <RichText text={question.ask} />
                </span>
              </Button>
              <span className="each-state">
                {words.standing[state]}
                {recall !== null && `, ${formats.percent(recall)}`}
                {seen !== null && (
                  <>
                    {', '}
                    <Day time={seen} now={now} />
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const DAY = 86_400_000;

/** A day as one says it: today, yesterday, a date. */
function Day({ time, now }: { readonly time: number; readonly now: number }) {
  const tag = languageTag(useLanguage());
  const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(time) - midnight(now)) / DAY);
  const said =
    days > -7
      ? new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(days, 'day')
      : new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }).format(time);
  return <time dateTime={new Date(time).toISOString()}>{said}</time>;
}
