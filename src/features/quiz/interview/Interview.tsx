import { useEffect, useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { interviewOf, interviews, SECONDS_EACH } from '../../../quiz/choose';
import type { Question } from '../../../quiz/question';
import {
  endInterview,
  goToQuestion,
  setAnswer,
  startInterview,
  useQuiz,
  type Interview as Going,
} from '../../../stores/quiz';
import { Button } from '../../../ui/Button';
import { QuestionCard } from '../card/QuestionCard';
import { freshSeed } from '../fresh-seed';
import { Report } from './Report';

/** An interview on trial: so many questions, so much time, no hints, and a report. */
export function Interview({ questions }: { readonly questions: readonly Question[] }) {
  const interview = useQuiz((sitting) => sitting.interview);
  if (interview === null) return <Beginning questions={questions} />;
  return interview.ended === null ? (
    <Running questions={questions} interview={interview} />
  ) : (
    <Report questions={questions} interview={interview} />
  );
}

function start(questions: readonly Question[], count: number): void {
  const chosen = interviewOf(questions, count, freshSeed());
  startInterview(
    chosen.map(({ id }) => ({ id, seed: freshSeed() })),
    chosen.length * SECONDS_EACH,
    Date.now(),
  );
}

function Beginning({ questions }: { readonly questions: readonly Question[] }) {
  const words = useAllWords().quiz.interview;
  return (
    <section className="interview-start">
      <h2>{words.title}</h2>
      <p>{words.about}</p>
      <div className="question-buttons">
        {interviews.map((count) => (
          <Button key={count} look="main" onClick={() => start(questions, count)}>
            {words.start({ count, minutes: Math.round((count * SECONDS_EACH) / 60) })}
          </Button>
        ))}
      </div>
    </section>
  );
}

function Running({
  questions,
  interview,
}: {
  readonly questions: readonly Question[];
  readonly interview: Going;
}) {
  const words = useAllWords().quiz;
  const { place, questions: posed } = interview;
  const left = useTimeLeft(interview);
  const now = posed[place];
  const question = questions.find(({ id }) => id === now?.id);
  const answered = posed.filter(({ answer }) => answer !== null).length;
  const isLast = place === posed.length - 1;
  if (now === undefined || question === undefined) return null;
  return (
    <section className="interview">
      <div className="interview-bar">
        <p>{words.interview.place({ place: place + 1, total: posed.length, answered })}</p>
        <p role="timer" aria-live="off" data-late={left < 60}>
          {words.interview.left({ time: clock(left) })}
        </p>
        <Button onClick={() => endInterview(Date.now())}>{words.interview.end}</Button>
      </div>
      <QuestionCard
        key={`${now.id} ${now.seed}`}
        question={question}
        posed={now}
        onAnswer={setAnswer}
      />
      <div className="question-buttons">
        <Button disabled={place === 0} onClick={() => goToQuestion(place - 1)}>
          {words.previous}
        </Button>
        {isLast ? (
          <Button look="main" onClick={() => endInterview(Date.now())}>
            {words.interview.end}
          </Button>
        ) : (
          <Button look="main" onClick={() => goToQuestion(place + 1)}>
            {words.next}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Seconds that are left; at none the interview is over, also where the page was closed meanwhile. */
function useTimeLeft({ started, seconds }: Going): number {
  const leftNow = (): number => Math.ceil(seconds - (Date.now() - started) / 1000);
  const [left, setLeft] = useState(leftNow);
  useEffect(() => {
    const timer = setInterval(() => {
      const now = Math.ceil(seconds - (Date.now() - started) / 1000);
      setLeft(now);
      if (now <= 0) endInterview(started + seconds * 1000);
    }, 250);
    return () => clearInterval(timer);
  }, [started, seconds]);
  return Math.max(left, 0);
}

function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
