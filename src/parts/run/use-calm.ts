import { startTransition, useEffect, useRef, useState } from 'react';

/**
 * Follows a value at most every `interval` milliseconds: nobody reads faster, and what is not written need not be laid out.
 * A change that comes alone is followed at once.
 */
export function useCalm<Value>(value: Value, interval: number): Value {
  const [shown, setShown] = useState(value);
  const last = useRef(0);
  useEffect(() => {
    const timer = window.setTimeout(
      () => {
        last.current = performance.now();
        startTransition(() => {
          setShown(value);
        });
      },
      Math.max(last.current + interval - performance.now(), 0),
    );
    return () => {
      window.clearTimeout(timer);
    };
  }, [value, interval]);
  return shown;
}
