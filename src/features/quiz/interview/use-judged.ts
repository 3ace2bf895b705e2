import { useEffect, useState } from 'react';
import { draw } from '../../../quiz/drawn/draw';
import { isComplete } from '../../../quiz/complete';
import type { Question } from '../../../quiz/question';
import type { Judged } from '../../../quiz/report';
import { score } from '../../../quiz/score';
import type { Interview, Posed } from '../../../stores/quiz';
import { outcomeOf } from '../live/outcome';

/** What every question of an interview has come to; null until the engine has said what it is needed for. */
export function useJudged(
  questions: readonly Question[],
  interview: Interview,
): readonly Judged[] | null {
  const [judged, setJudged] = useState<readonly Judged[] | null>(null);
  useEffect(() => {
    let left = false;
    const ended = interview.ended ?? interview.started;
    Promise.all(
      interview.questions.map(async (posed) => {
        const question = questions.find(({ id }) => id === posed.id);
        return question === undefined
          ? []
          : [{ question, posed, ended, share: await shareOf(question, posed) }];
      }),
    ).then(
      (all) => {
        if (!left) setJudged(all.flat());
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [questions, interview]);
  return judged;
}

/** What was left half done, or is no number, counts nothing. */
async function shareOf(question: Question, { answer, seed }: Posed): Promise<number> {
  if (answer === null || !isComplete(question, answer)) return 0;
  const facts = {
    drawn: question.form === 'numeric' ? draw(question.problem, seed) : null,
    outcome: question.form === 'predict' ? await outcomeOf(question) : null,
  };
  return score(question, answer, facts)?.share ?? 0;
}
