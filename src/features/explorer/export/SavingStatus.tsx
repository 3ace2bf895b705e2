import type { AllWords } from '../../../i18n/catalogue';
import { useAllWords } from '../../../i18n/MoreWords';
import { Button } from '../../../ui/Button';
import type { Saving } from './use-saving';

interface SavingStatusProps {
  readonly saving: Saving;
  readonly onCancel: () => void;
}

/** How far a file is, and what became of it. */
export function SavingStatus({ saving, onCancel }: SavingStatusProps) {
  const words = useAllWords().share.save;
  return (
    <div className="saving">
      <p role="status" data-kind={saving.kind}>
        {textOf(saving, words)}
      </p>
      {saving.kind === 'working' && saving.progress !== null && (
        <>
          <progress
            aria-label={words.progress}
            value={saving.progress.done}
            max={saving.progress.of}
          />
          <Button onClick={onCancel}>{words.cancel}</Button>
        </>
      )}
    </div>
  );
}

function textOf(saving: Saving, words: AllWords['share']['save']): string | undefined {
  switch (saving.kind) {
    case 'idle':
      return undefined;
    case 'working':
      return words.working(saving);
    case 'saved':
      return words.saved(saving);
    case 'cancelled':
      return words.cancelled;
    case 'failed':
      return words.failed(saving);
  }
}
