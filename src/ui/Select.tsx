import './select.css';

interface SelectProps<Id extends string> {
  readonly label: string;
  /** What is worth knowing before one chooses. */
  readonly hint?: string | undefined;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** One of a few, in the browser's own control. */
export function Select<Id extends string>({
  label,
  hint,
  choices,
  selected,
  onSelect,
}: SelectProps<Id>) {
  return (
    <label className="select">
      {label}
      <select
        title={hint}
        value={selected}
        onChange={(event) => {
          const choice = choices[event.currentTarget.selectedIndex];
          if (choice !== undefined) onSelect(choice.id);
        }}
      >
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
