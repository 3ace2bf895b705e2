/** What a page that holds us in a frame is told of a key that nothing here used. */
export interface PassedKey {
  readonly type: 'unrolled:key';
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What is typed is nobody else's business. */
const TEXT =
  'textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], ' +
  'input:not([type=range], [type=checkbox], [type=radio], [type=button], [type=submit])';
/** These the browser presses with Space or Enter. */
const PRESSED = 'button, a[href], summary, input, label';
const SCROLLING = /^(Arrow|Page|Home$|End$)/;

/**
 * In a frame, hands the keys that nothing here used on to the page around it, so that a slide show still turns its pages
 * while the frame has the focus. `isEmbedded` says whether the link asks for it. Returns a function that ends it.
 */
export function passKeysOn(isEmbedded: () => boolean): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (window.parent === window || !isEmbedded() || isUsed(event)) return;
    const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event;
    const message: PassedKey = {
      type: 'unrolled:key',
      key,
      code,
      shiftKey,
      ctrlKey,
      altKey,
      metaKey,
    };
    // To any origin, for we cannot know who frames us. It gives nothing away: no key typed into a text is ever sent, and
    // nothing else of this page.
    window.parent.postMessage(message, '*');
  };
  // On the window, in the bubbling phase: the page's own handlers have all had their turn.
  window.addEventListener('keydown', onKeyDown);
  return () => {
    window.removeEventListener('keydown', onKeyDown);
  };
}

/** Whether a key already did something here, or is about to by the browser's own hand. */
function isUsed({ defaultPrevented, isComposing, key, target }: KeyboardEvent): boolean {
  if (defaultPrevented || isComposing || key === 'Tab') return true;
  if (!(target instanceof Element)) return false;
  if (target.closest(TEXT) !== null) return true;
  if (key === ' ' || key === 'Enter') return target.closest(PRESSED) !== null;
  if (!SCROLLING.test(key)) return false;
  return target.matches('input') || canScroll(target, /Left|Right/.test(key));
}

function canScroll(target: Element, sideways: boolean): boolean {
  for (let element: Element | null = target; element !== null; element = element.parentElement) {
    const style = getComputedStyle(element);
    const overflow = sideways ? style.overflowX : style.overflowY;
    const isRoot = element === document.documentElement;
    if (!isRoot && !/auto|scroll/.test(overflow)) continue;
    const room = sideways
      ? element.scrollWidth - element.clientWidth
      : element.scrollHeight - element.clientHeight;
    if (room > 1) return true;
  }
  return false;
}
