import type { TaskLine } from '../../../clinic/write/task';
import { useAllWords } from '../../../i18n/MoreWords';
import { RichText } from '../../../parts/rich/RichText';
import { Button } from '../../../ui/Button';

interface LineHintsProps {
  readonly line: TaskLine;
  readonly shown: number;
  readonly onHint: (name: string, shown: number) => void;
}

/** Hints for one line of a cell, one at a time. */
export function LineHints({ line: { name, hints }, shown, onHint }: LineHintsProps) {
  const words = useAllWords().clinic;
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
      {shown < hints.length && (
        <Button onClick={() => onHint(name, shown + 1)}>
          {words.hintFor({ line: name, place: shown + 1, total: hints.length })}
        </Button>
      )}
    </div>
  );
}
