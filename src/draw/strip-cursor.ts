import type { StripScene } from '../scene/strip/layout';
import type { View } from './view';

export interface CursorScene {
  readonly layout: StripScene;
  /** Left edge of the column, in pixels; between two columns while the cursor moves. */
  readonly x: number;
}

/** The strip's cursor, an element of its own that is moved without painting anything. */
export function createCursorView(element: HTMLElement): View<CursorScene> {
  let sized: StripScene | null = null;
  return {
    render({ layout, x }) {
      if (layout !== sized) {
        const top = layout.overview === null ? 0 : layout.overview.height + 2;
        element.style.width = `${layout.columnWidth + 1}px`;
        element.style.top = `${top + 1}px`;
        element.style.height = `${layout.height - top - 2}px`;
        sized = layout;
      }
      element.style.transform = `translateX(${x - 1}px)`;
    },
    destroy() {
      element.removeAttribute('style');
    },
  };
}
