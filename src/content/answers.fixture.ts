import type { Answer } from '../quiz/answer';
import type { Exact } from '../quiz/drawn/drawing';
import type { Direction, Question } from '../quiz/question';
import { directionOf, type Facts } from '../quiz/score';

const typed = (exact: Exact): string =>
  typeof exact === 'number' ? String(exact) : `(${exact.join(', ')})`;

/** The answer that a question's own file gives. */
export function rightAnswer(question: Question, { drawn, outcome }: Facts): Answer {
  switch (question.form) {
    case 'choice':
      return { form: 'choice', chosen: question.options.findIndex(({ right }) => right) };
    case 'several':
      return {
        form: 'several',
        chosen: question.options.flatMap(({ right }, k) => (right ? [k] : [])),
      };
    case 'numeric': {
      const { answer = NaN, decimals = 0 } = drawn ?? {};
      return {
        form: 'numeric',
        typed: typeof answer === 'number' ? answer.toFixed(decimals) : typed(answer),
      };
    }
    case 'order':
      return { form: 'order', order: question.steps.map(({ id }) => id) };
    case 'match':
      return { form: 'match', placed: question.pairs.map((_, k) => k) };
    case 'label':
      return { form: 'label', placed: question.spots.map((_, k) => k) };
    case 'predict':
      return {
        form: 'predict',
        direction: outcome === null ? 'stays' : directionOf(outcome),
        typed: String(outcome?.after),
      };
    case 'recall':
      return { form: 'recall', ticked: question.points.map((_, k) => k) };
  }
}

/** Every mistake that the file has something to say about. */
export function wrongAnswers(question: Question, facts: Facts): readonly Answer[] {
  switch (question.form) {
    case 'choice':
      return question.options.flatMap(({ right }, chosen) =>
        right ? [] : [{ form: 'choice', chosen } as const],
      );
    case 'several': {
      const right = question.options.flatMap((option, k) => (option.right ? [k] : []));
      return question.options.map((option, k) => ({
        form: 'several',
        chosen: option.right ? right.filter((other) => other !== k) : [...right, k],
      }));
    }
    case 'numeric':
      return question.misses.map(({ miss }) => {
        const exact = facts.drawn?.misses[miss];
        if (exact === undefined) throw new Error(`The problem has no miss “${miss}”.`);
        return { form: 'numeric', typed: typed(exact) };
      });
    case 'order':
      return question.forced.map(({ first, then }) => {
        const ids = question.steps.map(({ id }) => id);
        for (const id of [first, then]) {
          if (!ids.includes(id)) throw new Error(`There is no step “${id}”.`);
        }
        // The later one is moved before the earlier one.
        const others = ids.filter((id) => id !== then);
        const at = others.indexOf(first);
        return { form: 'order', order: [...others.slice(0, at), then, ...others.slice(at)] };
      });
    case 'match':
      return misplaced(question.pairs.length, question.extra.length).map((placed) => ({
        form: 'match',
        placed,
      }));
    case 'label':
      return misplaced(question.spots.length, question.decoys.length).map((placed) => ({
        form: 'label',
        placed,
      }));
    case 'predict': {
      const { outcome } = facts;
      const actual = outcome === null ? null : directionOf(outcome);
      const others: readonly Direction[] = ['rises', 'falls', 'stays'];
      return others
        .filter((direction) => direction !== actual)
        .map((direction) => ({ form: 'predict', direction, typed: String(outcome?.after) }));
    }
    case 'recall':
      return [];
  }
}

/** Each part with its neighbour's partner, and each with what belongs to none. */
function misplaced(parts: number, extra: number): readonly (readonly number[])[] {
  const right = Array.from({ length: parts }, (_, k) => k);
  const swapped = right
    .slice(1)
    .map((k) => right.map((own) => (own === k ? k - 1 : own === k - 1 ? k : own)));
  const tempted = Array.from({ length: extra }, (_, e) =>
    right.map((own) => (own === 0 ? parts + e : own)),
  );
  return [...swapped, ...tempted];
}
