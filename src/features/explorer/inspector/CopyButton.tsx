import { useState, type FocusEvent } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { Button } from '../../../ui/Button';
import './copy.css';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** What it is called where several stand on a page; begins with the label. */
  readonly name?: string;
  readonly look?: 'plain' | 'quiet';
}

type Outcome = 'none' | 'done' | 'failed';

/** Copies a text, and says so; where the browser refuses, the text is laid out selected, to be copied by hand. */
export function CopyButton({ text, label, name, look = 'plain' }: CopyButtonProps) {
  const words = useAllWords().tabs.copy;
  const [copied, setCopied] = useState<{ text: string; outcome: Outcome }>({
    text,
    outcome: 'none',
  });
  // What was said about another text is no longer true.
  const outcome = copied.text === text ? copied.outcome : 'none';
  const copy = () => {
    writeText(text).then(
      () => {
        setCopied({ text, outcome: 'done' });
      },
      () => {
        setCopied({ text, outcome: 'failed' });
      },
    );
  };
  return (
    <>
      <Button look={look} className="small" aria-label={name} onClick={copy}>
        {label}
      </Button>
      <span className="copy-outcome" role="status">
        {outcome === 'none' ? '' : words[outcome]}
      </span>
      {outcome === 'failed' && (
        <textarea
          className="copy-by-hand"
          aria-label={words.text}
          readOnly
          rows={3}
          value={text}
          ref={selectAll}
          onFocus={(event: FocusEvent<HTMLTextAreaElement>) => {
            event.target.select();
          }}
        />
      )}
    </>
  );
}

/** `navigator.clipboard` is missing on pages without https. */
async function writeText(text: string): Promise<void> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) throw new Error('There is no clipboard here.');
  await clipboard.writeText(text);
}

function selectAll(area: HTMLTextAreaElement | null): void {
  area?.focus();
}
