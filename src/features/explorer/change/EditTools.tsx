import { useWords } from '../../../i18n/words';
import { redo, undo, useExperiment } from '../../../stores/experiment';
import { openTab } from '../../../stores/view';
import { countChanges } from '../../../tasks/setup';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import './edit-tools.css';

interface EditToolsProps {
  /** Goes to where changes are listed. */
  readonly toChanges: () => void;
}

/** Undo, redo, and how much differs from the preset. */
export function EditTools({ toChanges }: EditToolsProps) {
  const words = useWords().change.tools;
  const past = useExperiment((experiment) => experiment.past.length);
  const future = useExperiment((experiment) => experiment.future.length);
  const changes = useExperiment((experiment) => countChanges(experiment.setup));
  return (
    <div className="edit-tools" role="group" aria-label={words.label}>
      <IconButton
        look="quiet"
        icon="undo"
        label={words.undo}
        aria-disabled={past === 0}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => void undo()}
      />
      <IconButton
        look="quiet"
        icon="redo"
        label={words.redo}
        aria-disabled={future === 0}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
        onClick={() => void redo()}
      />
      {changes > 0 && (
        <Button
          look="quiet"
          className="edit-count"
          onClick={() => {
            openTab('change');
            toChanges();
          }}
        >
          <span className="edit-dot" aria-hidden="true" />
          {words.changes({ changes })}
        </Button>
      )}
    </div>
  );
}
