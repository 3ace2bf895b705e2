import type { Words } from '../engine/cell';
import type { Answer, AnswerOf } from './answer';
import { differ, type Drawn } from './drawn/draw';
import type { Exact } from './drawn/drawing';
import type { Direction, Form, Question, QuestionOf } from './question';
import { numberTyped, sizesTyped } from './typed';

/** Something to say about a part of an answer. */
export interface Remark {
  /** The option, left side, spot or point that it is about; null: the answer as a whole. */
  readonly at: number | null;
  readonly right: boolean;
  readonly why: Words;
}

export interface Score {
  /** 0 to 1. */
  readonly share: number;
  readonly right: boolean;
  readonly remarks: readonly Remark[];
}

/** What became of a prediction, as the engine has it. */
export interface Outcome {
  readonly before: number;
  readonly after: number;
}

/** What scoring needs besides question and answer: the numbers that were drawn, what became of a prediction. */
export interface Facts {
  readonly drawn: Drawn | null;
  readonly outcome: Outcome | null;
}

/** A change smaller than this share of the values is none: it is what rounding leaves. */
const STILL = 1e-9;

export function directionOf({ before, after }: Outcome): Direction {
  const scale = Math.max(Math.abs(before), Math.abs(after), 1e-12);
  if (Math.abs(after - before) <= STILL * scale) return 'stays';
  return after > before ? 'rises' : 'falls';
}

/**
 * Judges an answer. null: what was typed is no number (or no shape), which is no answer yet. Throws where answer and question are of
 * different forms, or the facts that the form needs are missing.
 */
export function score(question: Question, answer: Answer, facts: Facts): Score | null {
  switch (question.form) {
    case 'choice':
      return scoreChoice(question, ofForm(answer, 'choice'));
    case 'several':
      return scoreSeveral(question, ofForm(answer, 'several'));
    case 'numeric':
      return scoreNumeric(question, ofForm(answer, 'numeric'), needed(facts.drawn));
    case 'order':
      return scoreOrder(question, ofForm(answer, 'order'));
    case 'match':
      return scorePlaced(ofForm(answer, 'match'), question.pairs, question.extra);
    case 'label':
      return scorePlaced(ofForm(answer, 'label'), question.spots, question.decoys);
    case 'predict':
      return scorePrediction(question, ofForm(answer, 'predict'), needed(facts.outcome));
    case 'recall':
      return scoreRecall(question, ofForm(answer, 'recall'));
  }
}

function ofForm<F extends Form>(answer: Answer, form: F): AnswerOf<F> {
  if (answer.form !== form) throw new Error(`A ${form} question was answered as ${answer.form}.`);
  return answer as AnswerOf<F>;
}

function needed<Fact>(fact: Fact | null): Fact {
  if (fact === null) throw new Error('What the engine says about this question is missing.');
  return fact;
}

function scoreChoice({ options }: QuestionOf<'choice'>, { chosen }: AnswerOf<'choice'>): Score {
  const right = options[chosen]?.right === true;
  const remarks = options.flatMap((option, at) =>
    at === chosen || option.right ? [{ at, right: option.right === true, why: option.why }] : [],
  );
  return { share: right ? 1 : 0, right, remarks };
}

function scoreSeveral({ options }: QuestionOf<'several'>, { chosen }: AnswerOf<'several'>): Score {
  const remarks = options.map((option, at) => ({
    at,
    right: (option.right === true) === chosen.includes(at),
    why: option.why,
  }));
  const wanted = options.filter((option) => option.right).length;
  const hits = chosen.filter((at) => options[at]?.right).length;
  const share = Math.max(0, (hits - (chosen.length - hits)) / wanted);
  return { share, right: remarks.every((remark) => remark.right), remarks };
}

function scoreNumeric(
  { misses }: QuestionOf<'numeric'>,
  { typed }: AnswerOf<'numeric'>,
  drawn: Drawn,
): Score | null {
  const { answer, decimals, within } = drawn;
  const given: Exact | null =
    typeof answer === 'number' ? numberTyped(typed, decimals === 0) : sizesTyped(typed);
  if (given === null) return null;
  const isSame = (exact: Exact): boolean => !differ(given, exact, within * (1 + 1e-9));
  if (isSame(answer)) return { share: 1, right: true, remarks: [] };
  const remarks = misses
    .filter(({ miss }) => drawn.misses[miss] !== undefined && isSame(drawn.misses[miss]))
    .map(({ why }) => ({ at: null, right: false, why }));
  return { share: 0, right: false, remarks };
}

function scoreOrder({ forced }: QuestionOf<'order'>, { order }: AnswerOf<'order'>): Score {
  const broken = forced.filter(({ first, then }) => order.indexOf(first) > order.indexOf(then));
  return {
    share: broken.length === 0 ? 1 : 0,
    right: broken.length === 0,
    remarks: broken.map(({ then, why }) => ({ at: order.indexOf(then), right: false, why })),
  };
}

function scorePlaced(
  { placed }: AnswerOf<'match' | 'label'>,
  parts: readonly { readonly why: Words }[],
  extra: readonly { readonly why: Words }[],
): Score {
  const remarks = parts.flatMap(({ why }, at) => {
    const put = placed[at] ?? null;
    const own = { at, right: put === at, why };
    const tempting = put === null ? undefined : extra[put - parts.length];
    return tempting === undefined ? [own] : [{ at, right: false, why: tempting.why }, own];
  });
  const hits = parts.filter((_, at) => placed[at] === at).length;
  return { share: hits / parts.length, right: hits === parts.length, remarks };
}

function scorePrediction(
  { reasons, within }: QuestionOf<'predict'>,
  { direction, typed }: AnswerOf<'predict'>,
  outcome: Outcome,
): Score | null {
  const amount = numberTyped(typed, false);
  if (amount === null && typed.trim() !== '') return null;
  const actual = directionOf(outcome);
  const isRight = direction === actual;
  const isNear = amount !== null && Math.abs(amount - outcome.after) <= within;
  const remarks: Remark[] = [{ at: null, right: true, why: reasons[actual] }];
  if (!isRight) remarks.unshift({ at: null, right: false, why: reasons[direction] });
  // Who says where to and not how far has said the half of it.
  return { share: isRight ? (isNear ? 1 : 0.5) : 0, right: isRight && isNear, remarks };
}

function scoreRecall({ points }: QuestionOf<'recall'>, { ticked }: AnswerOf<'recall'>): Score {
  const remarks = points.map((why, at) => ({ at, right: ticked.includes(at), why }));
  return {
    share: ticked.length / points.length,
    right: ticked.length === points.length,
    remarks,
  };
}
