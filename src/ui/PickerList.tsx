import type { RefObject } from 'react';
import {
  Header,
  I18nProvider,
  ListBox,
  ListBoxItem,
  ListBoxSection,
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
  const groups = [...new Set(choices.flatMap(({ group }) => group ?? []))];
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
          selectionMode="single"
          selectedKeys={[selected]}
          autoFocus
          shouldFocusWrap
          escapeKeyBehavior="none"
          onSelectionChange={choose}
        >
          {choices.filter(({ group }) => group === undefined).map(itemOf)}
          {groups.map((group) => (
            <ListBoxSection key={group} id={group} className="picker-group">
              <Header className="picker-heading">{group}</Header>
              {choices.filter((choice) => choice.group === group).map(itemOf)}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </I18nProvider>
  );
}

function itemOf({ id, name, description }: Choice) {
  return (
    <ListBoxItem key={id} id={id} className="picker-item" textValue={name}>
      <Icon name="check" />
      <Text slot="label">{name}</Text>
      {description !== undefined && <Text slot="description">{description}</Text>}
    </ListBoxItem>
  );
}
