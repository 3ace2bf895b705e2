import type { QuestionFile } from '../quiz/question';

/**
 * Every question, by where it stands: a file `questions/<topic>/<id>.ts` is all it takes to add one. Each is fetched when it is
 * needed.
 */
const files = import.meta.glob<QuestionFile>('./questions/*/*.ts', { import: 'question' });

export interface DeckEntry {
  readonly id: string;
  readonly topic: string;
  readonly load: () => Promise<QuestionFile>;
}

export const deck: readonly DeckEntry[] = Object.entries(files).map(([path, load]) => {
  const [topic = '', file = ''] = path.split('/').slice(-2);
  return { id: file.replace(/\.ts$/, ''), topic, load };
});
