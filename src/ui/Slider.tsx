import { useLayoutEffect, useRef } from 'react';
import { Slider as AriaSlider, SliderThumb, SliderTrack } from 'react-aria-components';
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

/** One value on a line: arrow keys, Page Up and Down, Home and End, drag, tap on the line. */
export function Slider({ label, value, onChange, least, most, step = 1, valueText }: SliderProps) {
  const input = useRef<HTMLInputElement>(null);
  // React Aria only writes numbers here; without a list of dependencies it is set again whenever it was overwritten.
  useLayoutEffect(() => input.current?.setAttribute('aria-valuetext', valueText));
  const share = most > least ? (value - least) / (most - least) : 0;
  return (
    <AriaSlider
      className="slider"
      aria-label={label}
      value={value}
      onChange={onChange}
      minValue={least}
      maxValue={most}
      step={step}
    >
      <SliderTrack className="slider-track">
        <div className="slider-line" />
        <div className="slider-done" style={{ transform: `translateY(-50%) scaleX(${share})` }} />
        <SliderThumb className="slider-thumb" inputRef={input} />
      </SliderTrack>
    </AriaSlider>
  );
}
