import { useAllWords } from '../../../i18n/MoreWords';
import { suggestChoice, type OwnChoice } from '../../../tasks/lab/own-data/choice';
import type { FoundColumn } from '../../../tasks/lab/own-data/columns';
import { Select } from '../../../ui/Select';

interface OwnColumnsProps {
  readonly columns: readonly FoundColumn[];
  readonly choice: OwnChoice;
  readonly onChoice: (choice: OwnChoice) => void;
}

/** Which columns are what. */
export function OwnColumns({ columns, choice, onChoice }: OwnColumnsProps) {
  const { labOwn } = useAllWords();
  const say = labOwn.columns;
  const named = columns.map(({ place, name }) => ({ id: String(place), name }));
  const pick = (
    label: string,
    selected: number,
    onSelect: (place: number) => void,
    choices = named,
  ) => (
    <Select
      label={label}
      choices={choices}
      selected={String(selected)}
      onSelect={(id) => onSelect(Number(id))}
    />
  );
  return (
    <div className="own-columns">
      <Select
        label={labOwn.what.label}
        choices={[
          { id: 'series', name: labOwn.what.series },
          { id: 'text', name: labOwn.what.text },
        ]}
        selected={choice.kind}
        onSelect={(kind) => {
          if (kind !== choice.kind) onChoice(other(columns, kind));
        }}
      />
      {choice.kind === 'series' ? (
        <>
          {pick(
            say.date,
            choice.date ?? -1,
            (date) => onChoice({ ...choice, date: date < 0 ? null : date }),
            [{ id: '-1', name: say.noDate }, ...named],
          )}
          {pick(say.target, choice.target, (target) => onChoice({ ...choice, target }))}
          <fieldset className="own-inputs">
            <legend>{say.inputs}</legend>
            {columns.map(({ place, name }) => (
              <label key={place}>
                <input
                  type="checkbox"
                  checked={choice.inputs.includes(place)}
                  onChange={(event) => {
                    const rest = choice.inputs.filter((one) => one !== place);
                    const inputs = event.currentTarget.checked ? [...rest, place] : rest;
                    onChoice({ ...choice, inputs: inputs.toSorted((a, b) => a - b) });
                  }}
                />
                {name}
              </label>
            ))}
          </fieldset>
        </>
      ) : (
        <>
          {pick(say.text, choice.text, (text) => onChoice({ ...choice, text }))}
          {pick(say.label, choice.label, (label) => onChoice({ ...choice, label }))}
        </>
      )}
    </div>
  );
}

/** A first choice of the other kind, as good as the columns allow; what does not fit is told as any other choice is. */
function other(columns: readonly FoundColumn[], kind: OwnChoice['kind']): OwnChoice {
  const found = suggestChoice(
    columns.filter((column) => kind === 'text' || column.kind !== 'text'),
  );
  if (found?.kind === kind) return found;
  const places = columns.map(({ place }) => place);
  const [first = 0] = places;
  const last = places.at(-1) ?? first;
  return kind === 'text'
    ? { kind, text: first, label: last }
    : { kind, date: null, inputs: [last], target: last };
}
