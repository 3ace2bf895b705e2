import { useAllWords } from '../../../i18n/MoreWords';
import { dueAfter, grades, schedulerOf, type Grade, type Known } from '../../../quiz/progress';
import { useQuizProgress } from '../../../stores/quiz-progress';
import { Button } from '../../../ui/Button';
import { sayInterval } from '../say-interval';

interface GradeBarProps {
  /** As it was before this answer. */
  readonly before: Known | undefined;
  /** When the answer was handed in, in milliseconds since 1970. */
  readonly given: number;
  /** null: none yet. */
  readonly chosen: Grade | null;
  readonly onGrade: (grade: Grade) => void;
}

/** How well one knew it, with when it would come up again after each. */
export function GradeBar({ before, given, chosen, onGrade }: GradeBarProps) {
  const words = useAllWords().quiz;
  const retention = useQuizProgress((learned) => learned.retention);
  const due = dueAfter(schedulerOf(retention), before, given);
  return (
    <div className="grades" role="group" aria-label={words.grades.label}>
      {grades.map((grade, k) => (
        <Button
          key={grade}
          aria-pressed={chosen === grade}
          className="grade"
          onClick={() => onGrade(grade)}
        >
          {words.grades[grade]}
          <span className="grade-interval">
            {sayInterval((due[k] ?? given) - given, words.interval)}
          </span>
        </Button>
      ))}
    </div>
  );
}
