import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from './Button';
import type { Choice } from './choice';
import { Icon } from './Icon';
import { useModule } from './use-module';
import './picker.css';

export interface PickerProps<Id extends string> {
  /** What is being chosen. Read out with the chosen name. */
  readonly label: string;
  readonly choices: readonly Choice<Id>[];
  readonly selected: Id;
  /** What is chosen, where it is not (yet) among the choices. */
  readonly name?: string;
  readonly onSelect: (id: Id) => void;
  /** A hand, the focus or a key comes near: what the list needs can be fetched; it opens once there are choices. */
  readonly onNear?: () => void;
}

const loadList = () => import('./PickerList');

/**
 * Choose one of a list. The button is there at once; the list is fetched when a hand, the focus or a key comes near. Focus
 * goes into the list and comes back to the button.
 */
export function Picker<Id extends string>({
  label,
  choices,
  selected,
  name: given,
  onSelect,
  onNear,
}: PickerProps<Id>) {
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const [near, setNear] = useState(false);
  const [open, setOpen] = useState(false);
  const list = useModule(loadList, near || open, () => {
    setNear(false);
    setOpen(false);
  });
  const approach = () => {
    setNear(true);
    onNear?.();
  };
  const press = () => {
    approach();
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    press();
  };
  const shown = open && list !== null && choices.length > 0;
  const name = given ?? choices.find((choice) => choice.id === selected)?.name ?? '';
  return (
    <>
      <Button
        ref={button}
        look="quiet"
        className="picker"
        aria-label={`${label}: ${name}`}
        aria-haspopup="listbox"
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        onPointerEnter={approach}
        onFocus={approach}
        onKeyDown={onKeyDown}
        onClick={press}
      >
        <span className="picker-name">{name}</span>
        <Icon name="open" />
      </Button>
      {shown && (
        <list.PickerList
          id={listId}
          button={button}
          label={label}
          choices={choices}
          selected={selected}
          onSelect={(id) => {
            const choice = choices.find((one) => one.id === id);
            if (choice !== undefined) onSelect(choice.id);
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
