import { useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { useLab } from '../../../stores/lab';
import { useLabProgress } from '../../../stores/lab-progress';
import { useLabShown } from '../../../stores/lab-shown';
import { sameRun, type SameRun } from './same-run';

/** Whether this run is the one that a link was made of; nothing where no link said what it comes to. */
export function Verdict() {
  const words = useAllWords().labSettings.fingerprint;
  const expected = useLab((lab) => lab.expected);
  const key = useLab((lab) => lab.key);
  const update = useLabProgress((progress) => progress.update);
  const now = useLabShown((shown) => shown.now);
  const marks = useLabShown((shown) => shown.marks);
  const [found, setFound] = useState<{ readonly key: string; readonly verdict: SameRun } | null>(
    null,
  );
  if (expected === null) return null;
  const seen = sameRun(expected, update, now === null ? marks : [now, ...marks]);
  const isSure = seen === 'same' || seen === 'other';
  // What was seen once holds, though old checkpoints are thinned out.
  if (isSure && (found?.key !== key || found.verdict !== seen)) setFound({ key, verdict: seen });
  const verdict = seen === 'passed' && found?.key === key ? found.verdict : seen;
  const says = {
    same: words.sameHint(expected),
    other: words.otherHint(expected),
    ahead: words.ahead(expected),
    passed: words.passed(expected),
  };
  return (
    <span className="lab-verdict" data-verdict={verdict} role="status" title={says[verdict]}>
      {verdict === 'same' || verdict === 'other' ? (
        <>
          {words[verdict]}
          <span className="unseen">{says[verdict]}</span>
        </>
      ) : (
        says[verdict]
      )}
    </span>
  );
}
