import { describe, expect, it } from 'vitest';
import { readQuiz, writeQuiz, type QuizLink } from './quiz-link';

const isThere = (id: string): boolean => id === 'Q005';

describe('A link to the questions', () => {
  it.each<QuizLink>([
    { view: 'practice', filter: { topic: null, difficulty: null }, question: null },
    {
      view: 'class',
      filter: { topic: 'gates', difficulty: 2 },
      question: { id: 'Q005', seed: 42 },
    },
    { view: 'progress', filter: { topic: null, difficulty: null }, question: null },
  ])('brings back what it was written from (%#)', (quiz) => {
    const asked = new URLSearchParams(writeQuiz(quiz).map(([key, value]) => [key, value]));
    const read = readQuiz(asked, isThere);
    expect(read.problems).toEqual([]);
    expect({ ...read.quiz, view: read.quiz.view ?? 'practice' }).toEqual(quiz);
  });

  it('says what is not there, and gives the rest', () => {
    const asked = new URLSearchParams('q=Q999&n=x&view=dance&topic=cats&level=9');
    const { quiz, problems } = readQuiz(asked, isThere);
    expect(problems.map((problem) => 'key' in problem && problem.key)).toEqual([
      'q',
      'n',
      'view',
      'topic',
      'level',
    ]);
    expect(quiz).toEqual({
      view: null,
      filter: { topic: null, difficulty: null },
      question: null,
    });
  });

  it('draws from seed 1 where it does not say from which', () => {
    const { quiz } = readQuiz(new URLSearchParams('q=Q005'), isThere);
    expect(quiz.question).toEqual({ id: 'Q005', seed: 1 });
  });
});
