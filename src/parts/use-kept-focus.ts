import { useLayoutEffect, useRef, type RefObject } from 'react';

const DIAGRAM = '.diagram, .twin-cell';
const STRIP = '.strip, .twin-sequence';

/**
 * When figures give way to tables, or come back, the element that had the focus goes with its figure: the focus then moves to
 * what takes its place, instead of falling to the top of the page.
 */
export function useKeptFocus(tables: boolean): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const place = useRef<string | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    if (place.current !== null && document.activeElement === document.body) {
      const figure = element.querySelector(place.current);
      const target = figure?.matches('[tabindex]')
        ? figure
        : figure?.querySelector('button, [tabindex]');
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    }
    const remember = (): void => {
      const focused = document.activeElement;
      place.current = [DIAGRAM, STRIP].find((figure) => focused?.closest(figure)) ?? null;
    };
    remember();
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('focusin', remember);
    };
  }, [tables]);
  return frame;
}
