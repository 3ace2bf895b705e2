import { useCallback, useState } from 'react';

/** The size of an element in CSS pixels, followed as it changes; zeros until it is known. */
export function useSize(): readonly [
  follow: (element: HTMLElement | null) => (() => void) | undefined,
  size: { readonly width: number; readonly height: number },
] {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const follow = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      setSize((known) =>
        known.width === width && known.height === height ? known : { width, height },
      );
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [follow, size];
}
