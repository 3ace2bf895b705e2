import { useState } from 'react';
import { readSeed } from './ranges';

interface SeedFieldProps {
  readonly label: string;
  readonly seed: number;
  readonly onSeed: (seed: number) => void;
}

/** A seed as one types it: each that can be read is taken at once. */
export function SeedField({ label, seed, onSeed }: SeedFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="select">
      {label}
      <input
        type="number"
        min={0}
        max={999_999_999}
        value={typed ?? seed}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setTyped(value);
          const read = readSeed(value);
          if (read !== null) onSeed(read);
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
    </label>
  );
}
