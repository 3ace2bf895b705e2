import { useState } from 'react';

/** As long as a link carries it. */
const MOST = 999_999_999;

interface SeedFieldProps {
  readonly label: string;
  /** null where nothing is drawn */
  readonly seed: number | null;
  readonly onSet: (seed: number) => void;
}

/** The seed that weights are drawn from: Enter, or leaving the field, draws them. What is no seed gives way to the one there is. */
export function SeedField({ label, seed, onSet }: SeedFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const set = (): void => {
    const next = Number(typed ?? '');
    setTyped(null);
    const isSeed = typed !== null && /^\d+$/.test(typed.trim()) && next <= MOST;
    if (isSeed && next !== seed) onSet(next);
  };
  return (
    <label className="select">
      {label}
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className="change-seed"
        value={typed ?? seed ?? ''}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
        onBlur={set}
        onKeyDown={(event) => {
          if (event.key === 'Enter') set();
        }}
      />
    </label>
  );
}
