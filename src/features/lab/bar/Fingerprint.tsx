import { useState } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { readingOf, useLabShown } from '../../../stores/lab-shown';
import { Button } from '../../../ui/Button';
import { Verdict } from './Verdict';

type Outcome = 'none' | 'copied' | 'refused';

/** Sixteen digits that tell these weights from others, to be copied, and whether they are those that a link promised. */
export function Fingerprint() {
  const words = useAllWords().labSettings.fingerprint;
  const reading = useLabShown(readingOf);
  const [copied, setCopied] = useState<{ readonly digits: string; readonly outcome: Outcome }>({
    digits: '',
    outcome: 'none',
  });
  if (reading === null) return null;
  const { fingerprint, update } = reading;
  // What was said about other digits is no longer true.
  const outcome = copied.digits === fingerprint ? copied.outcome : 'none';
  const copy = async (): Promise<void> => {
    const done = await copyText(fingerprint);
    setCopied({ digits: fingerprint, outcome: done ? 'copied' : 'refused' });
  };
  return (
    <div className="lab-fingerprint">
      <span className="lab-note">{words.label}</span>
      <code title={words.at({ update })}>{fingerprint}</code>
      <span className="unseen">{words.at({ update })}</span>
      <Button
        look="quiet"
        className="lab-small"
        aria-label={words.copyName}
        onClick={() => {
          void copy();
        }}
      >
        {words.copy}
      </Button>
      <span role="status" className="lab-copied">
        {outcome === 'none' ? '' : words[outcome]}
      </span>
      <Verdict />
    </div>
  );
}

/** False where the browser refuses; `navigator.clipboard` is missing on pages without https. */
async function copyText(text: string): Promise<boolean> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  try {
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
