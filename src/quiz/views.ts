/** What one can do with questions. The first is how the page begins. */
export const quizViews = ['practice', 'due', 'interview', 'class', 'progress'] as const;
export type QuizView = (typeof quizViews)[number];
