import { useCallback, useState } from 'react';

/** The size of an element in CSS pixels, followed as it changes; zeros until it is known. */
export function useSize(): readonly [
  follow: (element: HTMLElement | null) => (() => void) | undefined,
  size: { readonly width: number; readonly height: number },
] {
  const [size, setSize] = useState({ width: 0, height: 0 });
  const follow = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = (): void => {
      const style = getComputedStyle(element);
      const inner = (whole: number, ...paddings: string[]): number =>
        paddings.reduce((rest, padding) => rest - parseFloat(padding), whole);
      const width = inner(element.clientWidth, style.paddingLeft, style.paddingRight);
      const height = inner(element.clientHeight, style.paddingTop, style.paddingBottom);
      setSize((known) =>
        known.width === width && known.height === height ? known : { width, height },
      );
    };
    // At once, before anything is painted: what is drawn to measure must not push the page about when it comes.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [follow, size];
}
