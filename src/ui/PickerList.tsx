import type { RefObject } from 'react';
import {
  I18nProvider,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
  type Selection,
} from 'react-aria-components';
import type { Choice } from './choice';
import { Icon } from './Icon';

interface PickerListProps {
  readonly id: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
}

/** The open list of a picker. Its own module, because it brings most of React Aria with it. */
export function PickerList({
  id,
  button,
  label,
  choices,
  selected,
  onSelect,
  onClose,
}: PickerListProps) {
  // Choosing what is chosen already comes as an empty selection: it leaves all as it is.
  const choose = (keys: Selection) => {
    const [key] = keys;
    if (key === undefined) onClose();
    else onSelect(String(key));
  };
  return (
    <I18nProvider locale={document.documentElement.lang}>
      <Popover
        className="floating picker-popover"
        aria-label={label}
        triggerRef={button}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
        placement="bottom start"
        offset={4}
      >
        <ListBox
          id={id}
          className="picker-list"
          aria-label={label}
          items={choices}
          selectionMode="single"
          selectedKeys={[selected]}
          autoFocus
          shouldFocusWrap
          escapeKeyBehavior="none"
          onSelectionChange={choose}
        >
          {(choice) => (
            <ListBoxItem className="picker-item" textValue={choice.name}>
              <Icon name="check" />
              <Text slot="label">{choice.name}</Text>
              {choice.description !== undefined && (
                <Text slot="description">{choice.description}</Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </I18nProvider>
  );
}
