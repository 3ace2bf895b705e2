import type { Answer } from './answer';
import type { Question, Topic } from './question';

/** A question of an interview that is over. */
export interface Judged {
  readonly question: Question;
  readonly posed: {
    readonly id: string;
    readonly seed: number;
    readonly answer: Answer | null;
    readonly hints: number;
    readonly given: number | null;
  };
  /** When the interview ended, in milliseconds since 1970. */
  readonly ended: number;
  /** 0 to 1. */
  readonly share: number;
}

export interface TopicResult {
  readonly topic: Topic;
  readonly count: number;
  /** Of the points that could be had, 0 to 1. */
  readonly share: number;
  /** What was not fully right, the worst first. */
  readonly missed: readonly Judged[];
}

/** How an interview went topic by topic, the weakest first. */
export function topicsOf(judged: readonly Judged[]): readonly TopicResult[] {
  const topics = [...new Set(judged.map(({ question }) => question.topic))];
  return topics
    .map((topic) => {
      const own = judged.filter(({ question }) => question.topic === topic);
      return {
        topic,
        count: own.length,
        share: own.reduce((sum, { share }) => sum + share, 0) / own.length,
        missed: own.filter(({ share }) => share < 1).sort((a, b) => a.share - b.share),
      };
    })
    .sort((a, b) => a.share - b.share);
}
