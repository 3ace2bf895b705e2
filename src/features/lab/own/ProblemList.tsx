import { useAllWords } from '../../../i18n/MoreWords';
import { textIn, useLanguage } from '../../../i18n/words';
import type { Problem } from '../../../tasks/lab/own-data/problem';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** Whether the rest can be used. */
  readonly isUsable: boolean;
}

/** What of a table does not fit: where, and why. */
export function ProblemList({ problems, isUsable }: ProblemListProps) {
  const { labOwn } = useAllWords();
  const language = useLanguage();
  return (
    <div role="status" className="own-problems">
      {!isUsable && <p>{labOwn.unusable}</p>}
      {isUsable && problems.length === 0 && <p>{labOwn.fits}</p>}
      {problems.length > 0 && (
        <>
          <p>{labOwn.problems({ some: problems.length })}</p>
          <div role="region" aria-label={labOwn.problems({ some: problems.length })} tabIndex={0}>
            <ul>
              {problems.map(({ row, column, why }, k) => {
                const place = labOwn.place({ row, column });
                return (
                  <li key={k}>
                    {place !== '' && <strong>{place}: </strong>}
                    {textIn(language, why)}
                  </li>
                );
              })}
            </ul>
          </div>
        </>
      )}
    </div>
  );
}
