import { useEffect, useState, type ReactNode } from 'react';
import { MoreWords, useAllWords } from '../../i18n/MoreWords';
import { useWords } from '../../i18n/words';
import { dueNow } from '../../quiz/progress';
import type { Question } from '../../quiz/question';
import { quizViews } from '../../quiz/views';
import { keepSitting, showView, useQuiz } from '../../stores/quiz';
import { useQuizProgress } from '../../stores/quiz-progress';
import { Tabs } from '../../ui/Tabs';
import { ClassRoom } from './class/ClassRoom';
import { Interview } from './interview/Interview';
import { Practice } from './Practice';
import { ProgressView } from './progress/ProgressView';
import { useDeck } from './use-deck';
import '../../parts/page/page.css';
import './quiz.css';
import './card/question.css';
import './forms/forms.css';
import './interview/interview.css';
import './class/classroom.css';
import './progress/progress.css';

/** Questions with a live answer. */
export function Quiz({ outs }: { readonly outs: ReactNode }) {
  const words = useWords().explorer;
  const questions = useDeck();
  const isThere = useQuizProgress(({ progress }) => progress !== null);
  useEffect(() => keepSitting(), []);
  if (questions === null || !isThere) {
    return (
      <div className="explorer explorer-waiting">
        <p role="status">{words.opening}</p>
      </div>
    );
  }
  return (
    <MoreWords>
      <OpenQuiz questions={questions} outs={outs} />
    </MoreWords>
  );
}

/** Something may have become due meanwhile. */
const MINUTE = 60_000;

function OpenQuiz({
  questions,
  outs,
}: {
  readonly questions: readonly Question[];
  readonly outs: ReactNode;
}) {
  const words = useAllWords();
  const { quiz } = words;
  const view = useQuiz((sitting) => sitting.view);
  const { progress, trouble } = useQuizProgress();
  const now = useNow();
  const due = dueNow(progress ?? new Map(), now).length;
  return (
    <div className="quiz" data-view={view}>
      <div className="quiz-top">
        <h1 className="unseen">{words.shell.nav.quiz}</h1>
        <div className="quiz-outs">{outs}</div>
      </div>
      {trouble !== null && (
        <p className="quiz-trouble" role="alert">
          {quiz.trouble[trouble]}
        </p>
      )}
      <Tabs
        label={quiz.views.label}
        tabs={quizViews.map((id) => ({
          id,
          label: id === 'due' ? quiz.views.due({ count: due }) : quiz.views[id],
        }))}
        selected={view}
        onSelect={showView}
      >
        {view === 'practice' && <Practice key="practice" questions={questions} due={false} />}
        {view === 'due' && <Practice key="due" questions={questions} due />}
        {view === 'interview' && <Interview questions={questions} />}
        {view === 'class' && <ClassRoom questions={questions} />}
        {view === 'progress' && <ProgressView questions={questions} />}
      </Tabs>
    </div>
  );
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
