import { useEffect, useState } from 'react';
import { Slider, type SliderProps } from '../../../ui/Slider';

/** Milliseconds that the hand's own value is shown for: by then what it asks for is there. */
const CATCHES_UP = 1000;

interface SliderRowProps extends Omit<SliderProps, 'valueText'> {
  readonly say: (value: number) => string;
  /** Said of the value as it is, where it is none that was set. */
  readonly unset?: string;
}

/** A slider between its name and its value. It follows the hand, also while what it changes is still being made. */
export function SliderRow({ say, unset, value, onChange, ...rest }: SliderRowProps) {
  const [hand, setHand] = useState<number | null>(null);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setHand(null);
    }, CATCHES_UP);
    return () => {
      window.clearTimeout(timer);
    };
  }, [hand]);
  const text = hand === null ? (unset ?? say(value)) : say(hand);
  return (
    <div className="change-size">
      <span aria-hidden="true">{rest.label}</span>
      <Slider
        {...rest}
        value={hand ?? value}
        valueText={text}
        onChange={(to) => {
          setHand(to);
          onChange(to);
        }}
      />
      <span aria-hidden="true">{text}</span>
    </div>
  );
}
