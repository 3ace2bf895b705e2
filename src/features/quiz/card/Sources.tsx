import { useAllWords } from '../../../i18n/MoreWords';
import type { Question } from '../../../quiz/question';

/** Where it can be read. */
export function Sources({ sources }: Pick<Question, 'sources'>) {
  const words = useAllWords().quiz.sources;
  const formatted = sources.map((source) =>
    source.kind === 'article' ? words.article(source) : source.work,
  );
  return <p className="sources">{words.all({ sources: formatted })}</p>;
}
