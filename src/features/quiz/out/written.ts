import type { Words } from '../../../engine/cell';
import { formatNumber } from '../../../engine/formula/format-number';
import { disorderOf, orderOf } from '../../../quiz/choose';
import { draw } from '../../../quiz/drawn/draw';
import type { Question } from '../../../quiz/question';
import type { Filling } from '../../../quiz/rich-text';
import { compute } from '../card/compute';
import { exactly, fillingsOfDrawn } from '../card/fillings';

/** What numeric questions are drawn from, and parts shuffled by, where they are written down. */
const SEED = 1;

/** A question as it goes on paper or into another program. */
export interface Written {
  readonly question: Question;
  readonly fillings: ReadonlyMap<string, Filling>;
  /** The number that is asked for; null where none is. */
  readonly exact: string | null;
  /** To choose from, shuffled. */
  readonly options: readonly { readonly text: Words; readonly right: boolean }[];
  /** What is to be put in order, matched or named, shuffled where its order would tell. */
  readonly tasks: readonly Words[];
  /** What belongs to the tasks, shuffled, with what belongs to none. */
  readonly choices: readonly Words[];
  /** Tasks as they should be, or the points of a good answer. */
  readonly solution: readonly Words[];
}

/** Writes a question down with its numbers. Rejects where its live view cannot be run. */
export async function written(question: Question): Promise<Written> {
  const { readings, outcome } = await compute(question);
  const drawn = question.form === 'numeric' ? draw(question.problem, SEED) : null;
  const predicted =
    outcome === null ? null : `${formatNumber(outcome.before)} → ${formatNumber(outcome.after)}`;
  const options = question.form === 'choice' || question.form === 'several' ? question.options : [];
  return {
    question,
    fillings: new Map([...readings, ...(drawn === null ? [] : fillingsOfDrawn(drawn))]),
    exact: drawn === null ? predicted : exactly(drawn.answer, drawn.decimals),
    options: inOrder(options, orderOf(options.length, SEED)).map(({ text, right }) => ({
      text,
      right: right === true,
    })),
    ...partsOf(question),
  };
}

function partsOf(question: Question): Pick<Written, 'tasks' | 'choices' | 'solution'> {
  switch (question.form) {
    case 'order': {
      const texts = question.steps.map(({ text }) => text);
      const tasks = inOrder(texts, disorderOf(texts.length, SEED));
      return { tasks, choices: [], solution: texts };
    }
    case 'match':
      return placed(
        question.pairs.map(({ left, right }) => [left, right]),
        question.extra.map(({ right }) => right),
      );
    case 'label':
      // Where there is no picture, the part of the diagram is called by what it is called in the equations.
      return placed(
        question.spots.map(({ at, label }) => [{ en: `\`${at}\``, zh: `\`${at}\`` }, label]),
        question.decoys.map(({ label }) => label),
      );
    case 'recall':
      return { tasks: [], choices: [], solution: question.points };
    default:
      return { tasks: [], choices: [], solution: [] };
  }
}

function placed(
  pairs: readonly (readonly [left: Words, right: Words])[],
  extra: readonly Words[],
): Pick<Written, 'tasks' | 'choices' | 'solution'> {
  const rights = [...pairs.map(([, right]) => right), ...extra];
  return {
    tasks: pairs.map(([left]) => left),
    choices: inOrder(rights, orderOf(rights.length, SEED)),
    solution: pairs.map(([left, right]) => ({
      en: `${left.en} → ${right.en}`,
      zh: `${left.zh} → ${right.zh}`,
    })),
  };
}

function inOrder<Item>(items: readonly Item[], order: readonly number[]): readonly Item[] {
  return order.flatMap((k) => items.slice(k, k + 1));
}
