import { Button, type ButtonProps } from './Button';
import { Icon, type IconName } from './Icon';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label' | 'title'> {
  /** What it does: its name for a screen reader, and its tooltip. */
  readonly label: string;
  readonly icon: IconName;
}

/** A square button that shows a picture and is called by its label. */
export function IconButton({ label, icon, className = '', ...rest }: IconButtonProps) {
  return (
    <Button
      {...rest}
      className={`icon-button ${className}`.trim()}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} />
    </Button>
  );
}
