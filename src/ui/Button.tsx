import type { ComponentProps } from 'react';
import './button.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /** 'main': the one thing to do here; 'plain': has an edge; 'quiet': words only, until touched. Default 'plain'. */
  readonly look?: 'main' | 'plain' | 'quiet';
}

/** A native button that never submits a form. */
export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} data-look={look} className={`button ${className}`.trim()} />
  );
}
