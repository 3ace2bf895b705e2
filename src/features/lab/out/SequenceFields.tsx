import { useAllWords } from '../../../i18n/MoreWords';
import { MOST_STEPS } from '../../../tasks/kept/inputs';
import { Select } from '../../../ui/Select';
import type { Sequence } from './input-of';

interface SequenceFieldsProps {
  readonly sequence: Sequence;
  /** Words of the embedding; null where numbers go in. */
  readonly rows: number | null;
  /** X. */
  readonly inputs: number;
  readonly onChange: (sequence: Sequence) => void;
}

/** What goes into a model out of a file: a made sequence of some length, or typed numbers. */
export function SequenceFields({ sequence, rows, inputs, onChange }: SequenceFieldsProps) {
  const words = useAllWords().labFiles.model;
  const ways =
    rows === null ? (['sine', 'random', 'typed'] as const) : (['random', 'typed'] as const);
  // Words have no sine: where it stands chosen, they come at random.
  const way = rows !== null && sequence.way === 'sine' ? 'random' : sequence.way;
  return (
    <>
      <Select
        label={words.sequence}
        choices={ways.map((id) => ({ id, name: words.sequences[id] }))}
        selected={way}
        onSelect={(to) => {
          onChange({ ...sequence, way: to });
        }}
      />
      {way === 'typed' ? (
        <label className="files-wide">
          {rows === null ? words.typed({ inputs }) : words.typedIds({ rows })}
          <textarea
            value={sequence.text}
            spellCheck={false}
            onChange={(event) => {
              onChange({ ...sequence, text: event.currentTarget.value });
            }}
          />
        </label>
      ) : (
        <label>
          {words.length}
          <input
            type="number"
            min={1}
            max={MOST_STEPS}
            value={sequence.steps}
            onChange={(event) => {
              const { valueAsNumber: steps } = event.currentTarget;
              if (Number.isInteger(steps) && steps >= 1 && steps <= MOST_STEPS) {
                onChange({ ...sequence, steps });
              }
            }}
          />
        </label>
      )}
    </>
  );
}
