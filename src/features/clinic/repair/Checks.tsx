import type { Grade } from '../../../clinic/grade';
import type { Check } from '../../../clinic/grade/check';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { sayFinding } from './say-finding';

const SIGNS = { passed: '✓', failed: '✗', waiting: '…' } as const;

/** What a cell was examined for; of the first check that failed, what was expected and what was found. */
export function Checks({ grade }: { readonly grade: Grade }) {
  const all = useAllWords();
  const words = all.clinic.checks;
  const formats = useFormats();
  const { checks } = grade;
  const first = checks.find(({ outcome }) => outcome === 'failed');
  const passed = checks.filter(({ outcome }) => outcome === 'passed').length;
  return (
    <div className="checks">
      <h3>{words.title}</h3>
      <p className="checks-count" role="status">
        {words.passing({ passed, total: checks.length })}
      </p>
      <ol aria-label={words.title}>
        {checks.map((check) => (
          <li key={check.name} data-outcome={check.outcome}>
            <span className="check-sign" aria-hidden="true">
              {SIGNS[check.outcome]}
            </span>
            <span className="check-name">{words.names[check.name]}</span>
            <span className="check-outcome">{sayOutcome(check, words)}</span>
            {check === first && check.outcome === 'failed' && (
              <p className="check-finding">{sayFinding(check.name, check.finding, all, formats)}</p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function sayOutcome(
  check: Check,
  words: ReturnType<typeof useAllWords>['clinic']['checks'],
): string {
  // What cannot be read at all waits, plainly, for one thing.
  return check.outcome === 'waiting' && check.for !== 'parses'
    ? words.waitingFor({ name: words.names[check.for] })
    : words.outcome[check.outcome];
}
