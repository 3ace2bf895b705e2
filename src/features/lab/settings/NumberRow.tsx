import { useId, useState, type ReactNode } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { Slider } from '../../../ui/Slider';
import { DifferMark } from './DifferMark';
import { nearestOn, type Line } from './line';
import { readTyped } from './read-typed';
import { written } from './written';

interface NumberRowProps {
  readonly name: string;
  readonly hint?: string;
  readonly unit?: string | undefined;
  readonly line: Line;
  /** null: switched off. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  readonly differs: boolean;
  readonly typedOnly?: boolean | undefined;
  /** Stands before the name; a switch, where the number can be off. */
  readonly before?: ReactNode;
}

/** A number with its name: dragged, or typed. What is typed out of range becomes the nearest within; what is no number, as it was. */
export function NumberRow(props: NumberRowProps) {
  const { name, hint, unit, line, value, onChange, differs, typedOnly = false, before } = props;
  const words = useAllWords().labSettings.panel;
  const hintId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = value === null ? '' : written(value);
  const take = (): void => {
    const read = typed === null ? null : readTyped(typed);
    setTyped(null);
    if (read === null) return;
    const next = nearestOn(line, read);
    if (next !== value) onChange(next);
  };
  const isOn = value !== null;
  return (
    <div className="lab-row" data-off={!isOn} data-typed={typedOnly}>
      <span className="lab-row-name">
        {before ?? <span aria-hidden="true">{name}</span>}
        <DifferMark differs={differs} />
        {isOn && unit !== undefined && <span className="lab-unit">{unit}</span>}
      </span>
      {isOn && (
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className="lab-typed"
          aria-label={typedOnly ? name : words.typed({ name })}
          aria-describedby={hint === undefined ? undefined : hintId}
          value={typed ?? text}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
            if (event.key === 'Escape') setTyped(null);
          }}
        />
      )}
      {!isOn && <span className="lab-off">{words.off}</span>}
      {isOn && !typedOnly && (
        <Slider
          label={name}
          value={line.placeOf(value)}
          least={0}
          most={line.last}
          valueText={unit === undefined ? text : `${text} ${unit}`}
          onChange={(place) => {
            setTyped(null);
            onChange(line.valueAt(place));
          }}
        />
      )}
      {hint !== undefined && (
        <p className="lab-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
