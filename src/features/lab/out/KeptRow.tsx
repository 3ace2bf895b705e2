import { useState, type KeyboardEvent } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { deleteKept, pinKept, renameKept } from '../../../stores/kept-models';
import type { KeptHead } from '../../../tasks/kept/kept-model';
import { Button } from '../../../ui/Button';

interface KeptRowProps {
  readonly model: KeptHead;
  readonly onOpen: () => void;
}

/** One kept model: to open, rename, pin or delete. */
export function KeptRow({ model, onOpen }: KeptRowProps) {
  const words = useAllWords().labFiles.kept;
  const [newName, setNewName] = useState<string | null>(null);
  const { id, name, pinned } = model;
  if (newName !== null) {
    return (
      <RenameRow
        name={name}
        newName={newName}
        onType={setNewName}
        onEnd={(to) => {
          setNewName(null);
          if (to !== null) void renameKept(id, to);
        }}
      />
    );
  }
  return (
    <li>
      <span>{name}</span>
      <Button className="small" aria-label={words.openOf({ name })} onClick={onOpen}>
        {words.open}
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
        aria-label={words.pinOf({ name })}
        aria-pressed={pinned}
        onClick={() => {
          void pinKept(id, !pinned);
        }}
      >
        {words.pin}
      </Button>
      <Button
        look="quiet"
        className="small"
        aria-label={words.deleteOf({ name })}
        onClick={() => {
          void deleteKept(id);
        }}
      >
        {words.delete}
      </Button>
    </li>
  );
}

interface RenameRowProps {
  readonly name: string;
  readonly newName: string;
  readonly onType: (name: string) => void;
  /** null: the name stays. */
  readonly onEnd: (name: string | null) => void;
}

function RenameRow({ name, newName, onType, onEnd }: RenameRowProps) {
  const words = useAllWords().labFiles.kept;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') onEnd(newName);
    if (event.key === 'Escape') {
      // It ends the renaming, not the dialog.
      event.stopPropagation();
      onEnd(null);
    }
  };
  return (
    <li>
      <input
        aria-label={words.newName({ name })}
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        value={newName}
        ref={focusOnce}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          onType(event.target.value);
        }}
      />
      <Button
        className="small"
        onClick={() => {
          onEnd(newName);
        }}
      >
        {words.rename}
      </Button>
      <Button
        look="quiet"
        className="small"
        onClick={() => {
          onEnd(null);
        }}
      >
        {words.cancel}
      </Button>
    </li>
  );
}

/** What opens takes the focus along. */
function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
