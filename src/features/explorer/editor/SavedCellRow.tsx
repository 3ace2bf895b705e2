import { useState, type KeyboardEvent } from 'react';
import { LONGEST_NAME } from '../../../cells/own-cell';
import { useAllWords } from '../../../i18n/MoreWords';
import { deleteCell, renameCell, type SavedCell } from '../../../stores/own-cells';
import { Button } from '../../../ui/Button';

interface SavedCellRowProps {
  readonly cell: SavedCell;
  readonly onOpen: () => void;
  readonly onAct: () => void;
}

/** One saved cell: to open, rename or delete. */
export function SavedCellRow({ cell, onOpen, onAct }: SavedCellRowProps) {
  const words = useAllWords().editor;
  const [newName, setNewName] = useState<string | null>(null);
  const { name } = cell;
  if (newName === null) {
    return (
      <li>
        <span className="editor-saved-name">{name}</span>
        <Button className="small" aria-label={words.useOf({ name })} onClick={onOpen}>
          {words.use}
        </Button>
        <Button
          look="quiet"
          className="small"
          aria-label={words.renameOf({ name })}
          onClick={() => {
            setNewName(name);
          }}
        >
          {words.rename}
        </Button>
        <Button
          look="quiet"
          className="small"
          aria-label={words.removeOf({ name })}
          onClick={() => {
            onAct();
            deleteCell(name);
          }}
        >
          {words.remove}
        </Button>
      </li>
    );
  }
  const cancel = (): void => {
    setNewName(null);
  };
  const rename = (): void => {
    onAct();
    if (renameCell(name, newName)) cancel();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') rename();
    if (event.key === 'Escape') cancel();
  };
  return (
    <li>
      <input
        className="editor-name"
        aria-label={words.newName({ name })}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        spellCheck={false}
        value={newName}
        ref={focusOnce}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setNewName(event.target.value);
        }}
      />
      <Button className="small" onClick={rename}>
        {words.rename}
      </Button>
      <Button look="quiet" className="small" onClick={cancel}>
        {words.cancel}
      </Button>
    </li>
  );
}

/** What opens takes the focus along. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
