import { useAllWords } from '../../../i18n/MoreWords';
import { Button } from '../../../ui/Button';
import type { Make } from './use-saving';

/** A file that can be saved. */
export interface SaveChoice {
  /** What it is called: 'SVG', 'CSV'. */
  readonly format: string;
  readonly name: string;
  readonly make: Make;
}

interface SaveRowProps {
  readonly what: string;
  readonly choices: readonly SaveChoice[];
  readonly busy: boolean;
  readonly onSave: (name: string, make: Make) => void;
}

/** One thing to save, in one format or several. */
export function SaveRow({ what, choices, busy, onSave }: SaveRowProps) {
  const words = useAllWords().share.save;
  return (
    <li className="save-row">
      <span>{what}</span>
      {choices.map(({ format, name, make }) => (
        <Button
          key={format}
          aria-label={words.as({ what, format })}
          aria-disabled={busy}
          onClick={() => {
            onSave(name, make);
          }}
        >
          {format}
        </Button>
      ))}
    </li>
  );
}
