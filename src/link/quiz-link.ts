import * as v from 'valibot';
import type { Filter } from '../quiz/choose';
import { difficulties, topics } from '../quiz/question';
import { quizViews, type QuizView } from '../quiz/views';
import type { LinkKey, LinkProblem } from './problem';

/** What a link to the questions carries. */
export interface QuizLink {
  /** null: as it was left. */
  readonly view: QuizView | null;
  readonly filter: Filter;
  /** The question that is open, and what its numbers are drawn from. */
  readonly question: { readonly id: string; readonly seed: number } | null;
}

const seed = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));
const level = v.pipe(v.string(), v.transform(Number), v.picklist(difficulties));

/** Takes the page's own from a link; what is broken or unknown is passed over, and a problem. `isThere`: whether there is such a question. */
export function readQuiz(
  asked: URLSearchParams,
  isThere: (id: string) => boolean,
): { quiz: QuizLink; problems: readonly LinkProblem[] } {
  const problems: LinkProblem[] = [];
  function read<Value>(key: LinkKey, schema: v.GenericSchema<string, Value>): Value | null {
    const text = asked.get(key);
    if (text === null) return null;
    const parsed = v.safeParse(schema, text);
    if (parsed.success) return parsed.output;
    problems.push({ kind: 'value', key, value: [...text].slice(0, 40).join('') });
    return null;
  }
  const id = read(
    'q',
    v.pipe(
      v.string(),
      v.check((one) => isThere(one)),
    ),
  );
  const from = read('n', seed);
  const quiz: QuizLink = {
    view: read('view', v.picklist(quizViews)),
    filter: { topic: read('topic', v.picklist(topics)), difficulty: read('level', level) },
    question: id === null ? null : { id, seed: from ?? 1 },
  };
  return { quiz, problems };
}

/** What {@link readQuiz} turns back into this. */
export function writeQuiz({
  view,
  filter,
  question,
}: QuizLink): readonly (readonly [LinkKey, string])[] {
  const entries: readonly (readonly [LinkKey, string | number | null | undefined])[] = [
    ['view', view === quizViews[0] ? null : view],
    ['topic', filter.topic],
    ['level', filter.difficulty],
    ['q', question?.id],
    ['n', question?.seed],
  ];
  return entries.flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [[key, String(value)] as const],
  );
}
