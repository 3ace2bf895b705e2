import type { Words } from '../../../engine/cell';
import type { Direction, Question } from '../../../quiz/question';
import { directionOf, type Outcome } from '../../../quiz/score';

/** Something that hands can be raised for, or that is looked at together. */
export interface Part {
  readonly text: Words;
  /** null: it is neither. */
  readonly right: boolean | null;
  readonly why: Words;
}

const none: Words = { en: '', zh: '' };

/** What a class is shown of a question's parts; nothing of what has none (a number that is asked for). */
export function partsOf(
  question: Question,
  outcome: Outcome | null,
  say: Readonly<Record<Direction, string>>,
): readonly Part[] {
  switch (question.form) {
    case 'choice':
    case 'several':
      return question.options.map(({ text, right, why }) => ({ text, right: right === true, why }));
    case 'predict':
      return (['rises', 'falls', 'stays'] as const).map((direction) => ({
        text: { en: say[direction], zh: say[direction] },
        right: outcome === null ? null : directionOf(outcome) === direction,
        why: question.reasons[direction],
      }));
    case 'order':
      return question.steps.map(({ text }) => ({ text, right: null, why: none }));
    case 'match':
      return question.pairs.map(({ left, right, why }) => ({
        text: left,
        right: null,
        why: { en: `${right.en}. ${why.en}`, zh: `${right.zh}。${why.zh}` },
      }));
    case 'numeric':
    case 'label':
    case 'recall':
      return [];
  }
}
