import { Select } from '../../../ui/Select';
import { DifferMark } from './DifferMark';

interface ChoiceRowProps<Id extends string> {
  readonly name: string;
  readonly hint?: string;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly selected: Id;
  readonly differs: boolean;
  readonly onSelect: (id: Id) => void;
}

/** One of a few, with its name and what it decides. */
export function ChoiceRow<Id extends string>(props: ChoiceRowProps<Id>) {
  const { name, hint, choices, selected, differs, onSelect } = props;
  return (
    <div className="lab-choice">
      <Select label={name} hint={hint} choices={choices} selected={selected} onSelect={onSelect} />
      <DifferMark differs={differs} />
      {hint !== undefined && <p className="lab-hint">{hint}</p>}
    </div>
  );
}
