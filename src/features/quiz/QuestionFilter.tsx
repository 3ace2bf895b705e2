import { useAllWords } from '../../i18n/MoreWords';
import { anyQuestion, fitting } from '../../quiz/choose';
import { difficulties, topics, type Question } from '../../quiz/question';
import { setFilter, useQuiz } from '../../stores/quiz';
import { Select } from '../../ui/Select';

/** Which questions come up. */
export function QuestionFilter({ questions }: { readonly questions: readonly Question[] }) {
  const words = useAllWords().quiz;
  const { filter } = useQuiz();
  const countOf = (more: Partial<typeof filter>): number =>
    fitting(questions, { ...anyQuestion, ...more }).length;
  return (
    <div className="quiz-filter">
      <Select
        label={words.filter.topic}
        selected={filter.topic ?? 'any'}
        choices={[
          { id: 'any', name: words.filter.anyTopic({ count: questions.length }) },
          ...topics
            .filter((topic) => countOf({ topic }) > 0)
            .map((topic) => ({
              id: topic,
              name: `${words.topics[topic]} (${String(countOf({ topic, difficulty: filter.difficulty }))})`,
            })),
        ]}
        onSelect={(topic) => setFilter({ ...filter, topic: topic === 'any' ? null : topic })}
      />
      <Select
        label={words.filter.difficulty}
        selected={String(filter.difficulty ?? 'any')}
        choices={[
          { id: 'any', name: words.filter.anyDifficulty },
          ...difficulties.map((difficulty) => ({
            id: String(difficulty),
            name: `${words.levels[difficulty]} (${String(countOf({ difficulty, topic: filter.topic }))})`,
          })),
        ]}
        onSelect={(id) =>
          setFilter({
            ...filter,
            difficulty: difficulties.find((difficulty) => String(difficulty) === id) ?? null,
          })
        }
      />
    </div>
  );
}
