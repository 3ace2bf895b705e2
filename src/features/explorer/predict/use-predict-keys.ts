import { useEffect } from 'react';
import { stopPredict } from '../../../stores/predict';

/** What has a use of its own for digits, Enter and Escape. */
const OWN_KEYS =
  'input:not([type=range]), textarea, select, [role=listbox], [role=dialog], [contenteditable]';

/** 1, 2 and 3 press the answers wherever the focus is, Enter goes on, Escape ends it. */
export function usePredictKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target, key } = event;
      if (!(target instanceof Element) || target.closest(OWN_KEYS) !== null) return;
      if (key === 'Escape') {
        event.preventDefault();
        stopPredict();
        return;
      }
      if (key === 'Enter' && target.closest('button, a, summary') !== null) return;
      const button = document.querySelector<HTMLButtonElement>(
        `.predict button[aria-keyshortcuts="${CSS.escape(key)}"]:not(:disabled)`,
      );
      if (button === null) return;
      event.preventDefault();
      button.click();
    };
    // Before the page's own keys: while a question stands, these are its keys.
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, []);
}
