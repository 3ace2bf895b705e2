import { useEffect } from 'react';
import { useAllWords } from '../../i18n/MoreWords';
import { fitting, nextOf } from '../../quiz/choose';
import {
  dueNow,
  schedulerOf,
  suggested,
  type Attempt,
  type Grade,
  type Known,
} from '../../quiz/progress';
import type { Question } from '../../quiz/question';
import type { Score } from '../../quiz/score';
import { give, pose, poseNothing, setAnswer, showHint, showView, useQuiz } from '../../stores/quiz';
import { grade, regrade, undoProgress, useQuizProgress } from '../../stores/quiz-progress';
import { Button } from '../../ui/Button';
import { GradeBar } from './card/GradeBar';
import { QuestionCard } from './card/QuestionCard';
import { QuestionFilter } from './QuestionFilter';
import { freshSeed } from './fresh-seed';

interface PracticeProps {
  readonly questions: readonly Question[];
  /** Only what is due. */
  readonly due: boolean;
}

/** One question after the other, as long as one likes. */
export function Practice({ questions, due }: PracticeProps) {
  const words = useAllWords().quiz;
  const { filter, posed } = useQuiz();
  const progress = useQuizProgress((learned) => learned.progress) ?? new Map<string, Known>();
  const retention = useQuizProgress((learned) => learned.retention);
  const chosen = due ? ofDue(questions, progress) : fitting(questions, filter);
  const question = questions.find(({ id }) => id === posed?.id) ?? null;
  // What was answered stays until one goes on, due no more.
  const isOpen =
    question !== null &&
    ((posed !== null && posed.given !== null) || chosen.some(({ id }) => id === question.id));
  const putNext = () => {
    const next = due
      ? (chosen.find(({ id }) => id !== posed?.id) ?? null)
      : nextOf(
          chosen,
          progress,
          schedulerOf(retention),
          Date.now(),
          freshSeed(),
          posed?.id ?? null,
        );
    if (next === null) poseNothing();
    else pose(next.id, freshSeed());
  };
  useEffect(() => {
    if (!isOpen && chosen.length > 0) putNext();
  });
  return (
    <div className="practice">
      {!due && <QuestionFilter questions={questions} />}
      {posed !== null && question !== null && isOpen ? (
        <QuestionCard
          key={`${posed.id} ${posed.seed}`}
          question={question}
          posed={posed}
          onAnswer={setAnswer}
          onHint={showHint}
          onGive={(score) => handIn(question, score, posed.seed, posed.hints)}
        >
          <Afterwards question={question} onNext={putNext} />
        </QuestionCard>
      ) : chosen.length === 0 ? (
        <div className="quiz-empty">
          <p>{due ? words.empty.due : words.empty.filter}</p>
          {due && (
            <Button look="main" onClick={() => showView('practice')}>
              {words.empty.practise}
            </Button>
          )}
        </div>
      ) : null}
    </div>
  );
}

function ofDue(
  questions: readonly Question[],
  progress: ReadonlyMap<string, Known>,
): readonly Question[] {
  return dueNow(progress, Date.now()).flatMap((id) => questions.find((one) => one.id === id) ?? []);
}

/** Hands in, and keeps the grade that the answer suggests at once: nothing is lost where somebody leaves now. */
function handIn(question: Question, score: Score, seed: number, hints: number): void {
  const now = Date.now();
  give(now);
  // How well one has said something freely, nobody else can judge.
  if (question.form === 'recall') return;
  grade(question.id, {
    at: now,
    seed,
    share: score.share,
    hints,
    grade: suggested(score.share, hints),
  });
}

interface AfterwardsProps {
  readonly question: Question;
  readonly onNext: () => void;
}

/** Grades and the way on. */
function Afterwards({ question, onNext }: AfterwardsProps) {
  const words = useAllWords().quiz;
  const { posed } = useQuiz();
  const known = useQuizProgress(({ progress }) => progress?.get(question.id));
  const before = useQuizProgress(({ past, progress }) =>
    past[0]?.what === 'graded' && past[0].before.has(question.id)
      ? past[0].before.get(question.id)
      : progress?.get(question.id),
  );
  const undoable = useQuizProgress(({ past }) => past[0]?.before.has(question.id) === true);
  if (posed === null || posed.given === null) return null;
  const { given, seed, hints, answer } = posed;
  const kept = known?.attempts.at(-1);
  const isKept = kept?.at === given;
  const choose = (chosen: Grade) => {
    const share =
      question.form === 'recall' && answer?.form === 'recall'
        ? answer.ticked.length / question.points.length
        : (kept?.share ?? 0);
    const attempt: Attempt = { at: given, seed, hints, share, grade: chosen };
    if (isKept) regrade(question.id, attempt);
    else grade(question.id, attempt);
  };
  return (
    <div className="afterwards">
      <GradeBar
        before={isKept ? before : known}
        given={given}
        chosen={isKept ? kept.grade : null}
        onGrade={choose}
      />
      <div className="question-buttons">
        <Button look="main" onClick={onNext}>
          {words.next}
        </Button>
        {isKept && undoable && (
          <Button
            look="quiet"
            onClick={() => {
              undoProgress();
              pose(question.id, seed);
            }}
          >
            {words.undo}
          </Button>
        )}
      </div>
    </div>
  );
}
