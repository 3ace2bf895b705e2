import { useEffect, useRef } from 'react';

interface HeadingProps {
  /** What was pressed to get here is gone: the focus comes along. */
  readonly takesFocus: boolean;
  readonly children: string;
}

/** A heading of what has just come. */
export function Heading({ takesFocus, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
