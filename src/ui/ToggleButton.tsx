import { Button, type ButtonProps } from './Button';

export interface ToggleButtonProps extends Omit<ButtonProps, 'aria-pressed' | 'onClick'> {
  readonly pressed: boolean;
  readonly onPressedChange: (pressed: boolean) => void;
}

/** A button that stays down. Its words say what is on when it is down, and do not change. */
export function ToggleButton({ pressed, onPressedChange, ...rest }: ToggleButtonProps) {
  return <Button {...rest} aria-pressed={pressed} onClick={() => onPressedChange(!pressed)} />;
}
