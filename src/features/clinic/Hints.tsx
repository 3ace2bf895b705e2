import type { ReactNode } from 'react';
import type { Words } from '../../engine/cell';
import { useAllWords } from '../../i18n/MoreWords';
import { RichText } from '../../parts/rich/RichText';
import { Button } from '../../ui/Button';

interface HintsProps {
  readonly hints: readonly Words[];
  readonly shown: number;
  readonly onMore: (shown: number) => void;
  /** What they are for, where there are hints for several things. */
  readonly line?: string;
  /** What stands beside the button. */
  readonly children?: ReactNode;
}

/** Hints, one at a time. */
export function Hints({ hints, shown, onMore, line, children }: HintsProps) {
  const words = useAllWords().clinic;
  const which = { place: shown + 1, total: hints.length };
  return (
    <div className="hinting">
      <div role="status">
        {shown > 0 && (
          <ol className="hints" aria-label={words.hints}>
            {hints.slice(0, shown).map((hint, k) => (
              <li key={k}>
                <RichText text={hint} />
              </li>
            ))}
          </ol>
        )}
      </div>
      <div className="clinic-buttons">
        {shown < hints.length && (
          <Button onClick={() => onMore(shown + 1)}>
            {line === undefined ? words.hint(which) : words.hintFor({ line, ...which })}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}
