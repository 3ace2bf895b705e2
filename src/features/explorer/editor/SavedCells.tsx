import { useAllWords } from '../../../i18n/MoreWords';
import { change } from '../../../stores/experiment';
import { undoLastChange, useOwnCells, type SavedCell } from '../../../stores/own-cells';
import type { Preset } from '../../../tasks/preset';
import { Button } from '../../../ui/Button';
import { SavedCellRow } from './SavedCellRow';

interface SavedCellsProps {
  readonly preset: Preset;
  /** The cell whose weights stand in where the preset has none for the one that a saved cell began as. */
  readonly fallback: string;
  /** Why nothing was saved just now, before the list was asked. */
  readonly refused: string | null;
  /** Something was done here: what was said before is past. */
  readonly onAct: () => void;
}

/** The list of saved cells, and what became of the last thing one did with it. */
export function SavedCells({ preset, fallback, refused, onAct }: SavedCellsProps) {
  const words = useAllWords().editor;
  const { cells, outcome, before, kept } = useOwnCells();
  const open = ({ name, base, equations }: SavedCell): void => {
    onAct();
    const able = preset.cells === null || preset.cells.includes(base);
    void change({ cell: able ? base : fallback, own: { name, equations } });
  };
  return (
    <>
      <p className="editor-outcome" role="status">
        {refused ?? (outcome && words.outcome[outcome.kind](outcome))}
        {!kept && ` ${words.notKept}`}
      </p>
      {before !== null && (
        <Button
          look="quiet"
          className="small"
          onClick={() => {
            onAct();
            undoLastChange();
          }}
        >
          {words.undo}
        </Button>
      )}
      <details className="editor-saved">
        <summary>{words.saved({ cells: cells.length })}</summary>
        {cells.length === 0 ? (
          <p className="inspector-note">{words.none}</p>
        ) : (
          <ul>
            {cells.map((cell) => (
              <SavedCellRow
                key={cell.name}
                cell={cell}
                onAct={onAct}
                onOpen={() => {
                  open(cell);
                }}
              />
            ))}
          </ul>
        )}
      </details>
    </>
  );
}
