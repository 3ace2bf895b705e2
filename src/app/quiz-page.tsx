import { Quiz } from '../features/quiz/Quiz';
import { loadQuestions } from '../features/quiz/use-deck';
import { readQuiz, writeQuiz } from '../link/quiz-link';
import { openSitting, pose, setFilter, showView, useQuiz } from '../stores/quiz';
import { openProgress } from '../stores/quiz-progress';
import type { OtherPage } from './page-contract';

/** What was left is opened once; then the page has it. */
let opened: Promise<ReadonlySet<string>> | null = null;

function openOnce(): Promise<ReadonlySet<string>> {
  opened ??= (async () => {
    const [questions] = await Promise.all([loadQuestions(), openProgress()]);
    const ids = new Set(questions.map(({ id }) => id));
    await openSitting((id) => ids.has(id));
    return ids;
  })().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

export const quizPage: OtherPage = {
  Page: Quiz,
  arrive: () => {
    void openOnce().catch(() => undefined);
  },
  open: async (asked) => {
    const ids = await openOnce().catch(() => null);
    if (ids === null) return [];
    const { quiz, problems } = readQuiz(asked, (id) => ids.has(id));
    const now = useQuiz.getState();
    const { view, filter, question } = quiz;
    if (view !== null || question !== null) showView(view ?? 'practice');
    if (filter.topic !== null || filter.difficulty !== null || question !== null) setFilter(filter);
    if (question !== null && !(now.posed?.id === question.id && now.posed.seed === question.seed)) {
      pose(question.id, question.seed);
    }
    return problems;
  },
  keys: {},
  write: () => {
    const { view, filter, posed } = useQuiz.getState();
    const isOne = view !== 'interview' && view !== 'progress';
    return writeQuiz({
      view,
      filter: isOne ? filter : { topic: null, difficulty: null },
      question: isOne && posed !== null ? posed : null,
    });
  },
};
