import { useAllWords } from '../../i18n/MoreWords';
import { textIn, useFormats, useLanguage } from '../../i18n/words';
import { comparisonOf } from '../../tasks/comparisons';
import { gradientFacts } from '../../tasks/gradient-facts';
import { Button } from '../../ui/Button';
import { openComparison } from './comparison-now';
import { columnIn } from './pictures';
import { sayReach, sayWeights } from './say-facts';
import type { Shown } from './worker/client';

interface FactsProps {
  readonly shown: readonly Shown[];
  readonly names: readonly string[];
}

/** What the columns show now, said with their numbers, and what is often said instead. */
export function Facts({ shown, names }: FactsProps) {
  const words = useAllWords();
  const formats = useFormats();
  const language = useLanguage();
  const { facts } = words.compare;
  const columns = shown.map(columnIn);
  return (
    <section className="compare-says" aria-label={facts.title}>
      <h2>{facts.title}</h2>
      <ul>
        {columns.map((column, place) => {
          const name = names[place] ?? '';
          return (
            column !== null && (
              <li key={shown[place]?.task.slot}>
                {sayReach(column, name, words, formats)}
                <span className="compare-aside">{sayWeights(column, name, words, formats)}</span>
              </li>
            )
          );
        })}
      </ul>
      <details className="compare-more">
        <summary>{facts.claims}</summary>
        <dl className="compare-claims">
          {gradientFacts.map(({ id, claim, fact, comparison }) => (
            <div key={id}>
              <dt>{facts.claim({ text: textIn(language, claim) })}</dt>
              <dd>
                {textIn(language, fact)}{' '}
                {comparison !== null && comparisonOf(comparison) !== undefined && (
                  <Button
                    className="small"
                    onClick={() => {
                      void openComparison(comparison);
                    }}
                  >
                    {facts.see}
                  </Button>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
