import { useEffect, useState } from 'react';

/** Milliseconds without a key after which a text is examined. */
const PAUSE = 200;

/** A text and what was found about it. */
export interface Examined<Result> {
  readonly text: string;
  readonly result: Result;
}

/**
 * What an examination says about a text beside the right equations, a moment after it was typed; null before anything was examined.
 * `examine` must be the same function each time.
 */
export function useExamined<Result>(
  examine: (text: string, right: string) => Result,
  text: string,
  right: string,
): Examined<Result> | null {
  const [examined, setExamined] = useState<Examined<Result> | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setExamined({ text, result: examine(text, right) }), PAUSE);
    return () => clearTimeout(timer);
  }, [examine, text, right]);
  return examined;
}
