import { useEffect, type RefObject } from 'react';

/**
 * Tells the stylesheet how many units of the drawing one pixel of the screen is, as `--unit`: words in a drawing that is
 * scaled to fit can then be given a size in pixels.
 */
export function useLargeType(picture: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = picture.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const drawing = element.querySelector<SVGSVGElement>('svg[viewBox]');
      const shown = drawing?.getBoundingClientRect().width ?? 0;
      if (drawing === null || shown === 0) return;
      element.style.setProperty('--unit', String(drawing.viewBox.baseVal.width / shown));
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    // The drawing comes, and comes anew, by itself.
    const drawn = new MutationObserver(measure);
    drawn.observe(element, {
      childList: true,
      subtree: true,
      attributeFilter: ['viewBox', 'style'],
    });
    return () => {
      resized.disconnect();
      drawn.disconnect();
    };
  }, [picture]);
}
