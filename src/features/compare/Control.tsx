import type { ReactNode } from 'react';
import { Slider } from '../../ui/Slider';

interface ControlProps {
  readonly label: string;
  /** What is written at the right. */
  readonly shown: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  /** Its name for a screen reader, where several have the same label. */
  readonly name?: string;
  readonly children?: ReactNode;
}

/** A slider with its name and its value in a line. */
export function Control({ label, shown, name, children, ...slider }: ControlProps) {
  return (
    <div className="compare-control">
      <span aria-hidden="true">{label}</span>
      <Slider {...slider} label={name ?? label} valueText={shown} />
      <output aria-hidden="true">{shown}</output>
      {children}
    </div>
  );
}
