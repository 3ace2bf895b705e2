import './slider.css';

export interface SliderProps {
  /** Its name for a screen reader. */
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly least: number;
  readonly most: number;
  /** Default 1. */
  readonly step?: number;
  /** The value in words, read out instead of the bare number: "timestep 18 of 48". */
  readonly valueText: string;
}

/**
 * One value on a line: arrow keys, Page Up and Down, Home and End, drag, tap on the line. The browser's own control: React
 * Aria's would be 13 kB of the first view (docs/decisions/0006).
 */
export function Slider({ label, value, onChange, least, most, step = 1, valueText }: SliderProps) {
  return (
    <input
      type="range"
      className="slider"
      aria-label={label}
      aria-valuetext={valueText}
      value={value}
      min={least}
      max={most}
      step={step}
      onChange={(event) => {
        onChange(event.currentTarget.valueAsNumber);
      }}
    />
  );
}
