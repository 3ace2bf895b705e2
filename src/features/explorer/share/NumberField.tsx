import { useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Whole numbers in this range are taken; what else is typed stays until the field is left. */
  readonly least: number;
  readonly most: number;
}

export function NumberField({ label, value, onChange, least, most }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="share-field">
      {label}
      <input
        type="number"
        min={least}
        max={most}
        value={typed ?? value}
        onChange={(event) => {
          const { value: text, valueAsNumber } = event.currentTarget;
          setTyped(text);
          if (Number.isInteger(valueAsNumber) && valueAsNumber >= least && valueAsNumber <= most) {
            onChange(valueAsNumber);
          }
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
    </label>
  );
}
