import type { Answer } from './answer';
import type { Question } from './question';

/** True where an answer can be handed in: everything that is asked for is there, right or not. */
export function isComplete(question: Question, answer: Answer): boolean {
  switch (answer.form) {
    case 'choice':
    case 'recall':
      return true;
    case 'several':
      return answer.chosen.length > 0;
    case 'numeric':
      return answer.typed.trim() !== '';
    case 'order':
      return question.form === 'order' && answer.order.length === question.steps.length;
    case 'match':
    case 'label': {
      const parts =
        question.form === 'match'
          ? question.pairs.length
          : question.form === 'label'
            ? question.spots.length
            : 0;
      return Array.from({ length: parts }, (_, k) => answer.placed[k] ?? null).every(
        (one) => one !== null,
      );
    }
    case 'predict':
      return true;
  }
}
