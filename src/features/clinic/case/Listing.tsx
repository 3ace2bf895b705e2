import { useAllWords } from '../../../i18n/MoreWords';

interface ListingProps {
  readonly label: string;
  readonly text: string;
  /** Lines that differ from the other side, from 1. */
  readonly marked: readonly number[];
}

/** Lines of code with their numbers, and those that matter marked. */
export function Listing({ label, text, marked }: ListingProps) {
  const words = useAllWords().clinic;
  return (
    <ol className="listing-lines" aria-label={label}>
      {text
        .trimEnd()
        .split('\n')
        .map((line, k) => (
          <li key={k} data-marked={marked.includes(k + 1)}>
            <span className="line-number" aria-hidden="true">
              {k + 1}
            </span>
            <code className="line-text">{line}</code>
            {marked.includes(k + 1) && <span className="unseen"> ({words.answer.marked})</span>}
          </li>
        ))}
    </ol>
  );
}
