import { useEffect, useRef, type RefObject } from 'react';
import type { Asked } from '../../../stores/predict';

/** Whoever types, or answers a dialog, is not torn away. */
const BUSY = 'input:not([type=range]), textarea, [role=dialog], [contenteditable]';

/**
 * Brings the focus to a card with a question, so that it is read out, then to its answer, and back to where it was once the
 * card is gone.
 */
export function useTakenFocus(asked: Asked, isOver: boolean): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null);
  const origin = useRef<Element | null>(null);
  useEffect(() => {
    const focused = document.activeElement;
    const element = card.current;
    if (element === null || focused?.closest(BUSY)) return;
    if (focused !== document.body && !element.contains(focused)) origin.current = focused;
    const target = isOver ? element.querySelector<HTMLElement>('.predict-on') : element;
    target?.focus({ preventScroll: true });
  }, [asked, isOver]);
  useEffect(
    () => () => {
      // The card is already gone, and the focus with it: that shows in the body having it.
      const { current } = origin;
      const lost = document.activeElement === document.body;
      if (lost && current instanceof HTMLElement) current.focus({ preventScroll: true });
    },
    [],
  );
  return card;
}
