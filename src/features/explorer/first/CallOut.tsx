import { useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useAllWords } from '../../../i18n/MoreWords';
import { dismissHint, type Hint } from '../../../stores/hints';
import { IconButton } from '../../../ui/IconButton';
import { anchorOf, frameOfWindow } from './anchor';
import type { Place } from './place';
import './call-out.css';

/** How often the call-out looks where its anchor is, in milliseconds: the page scrolls and unfolds under it. */
const LOOK = 1000;

/** These have a use of their own for Escape. */
const OWN_ESCAPE = 'input, textarea, [role=dialog], [data-own-keys]';

interface CallOutProps {
  /** Those that are left, in the order of telling. */
  readonly hints: readonly Hint[];
  readonly anchors: Readonly<Record<Hint, string>>;
}

/** The first hint that has something to point at. Not in the way of anything: it takes no focus, and covers no anchor. */
export function CallOut({ hints, anchors }: CallOutProps) {
  const words = useAllWords().teach.callOuts;
  const [card, setCard] = useState<HTMLElement | null>(null);
  const [told, setTold] = useState<Hint | null>(null);
  const [place, setPlace] = useState<Place | null>(null);

  const look = useCallback(() => {
    const frame = frameOfWindow();
    const size = { width: card?.offsetWidth ?? 0, height: card?.offsetHeight ?? 0 };
    for (const hint of hints) {
      const found = anchorOf(anchors[hint], size, frame);
      if (found === null) continue;
      setTold(hint);
      // Its words decide its size: placed once they are written.
      setPlace((last) => (isSame(last, found) ? last : found));
      return;
    }
    setTold(null);
    setPlace(null);
  }, [hints, anchors, card]);

  useEffect(() => {
    const first = requestAnimationFrame(look);
    const timer = window.setInterval(look, LOOK);
    window.addEventListener('resize', look);
    window.addEventListener('scroll', look, true);
    return () => {
      cancelAnimationFrame(first);
      window.clearInterval(timer);
      window.removeEventListener('resize', look);
      window.removeEventListener('scroll', look, true);
    };
  }, [look, told]);

  const dismiss = useCallback(() => {
    if (told === null) return;
    const hasFocus = card?.contains(document.activeElement) === true;
    dismissHint(told);
    if (hasFocus) document.getElementById('main')?.focus({ preventScroll: true });
  }, [told, card]);

  useEffect(() => {
    if (told === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      const isFree = target instanceof Element && target.closest(OWN_ESCAPE) === null;
      if (event.key !== 'Escape' || event.defaultPrevented || !isFree) return;
      event.preventDefault();
      dismiss();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, [told, dismiss]);

  return createPortal(
    <aside
      ref={setCard}
      className="floating call-out"
      aria-label={words.label}
      data-side={place?.side}
      style={
        place === null
          ? { visibility: 'hidden' }
          : { transform: `translate(${place.left}px, ${place.top}px)` }
      }
    >
      <p role="status">{told !== null && words[told]}</p>
      <IconButton look="quiet" icon="close" label={words.dismiss} onClick={dismiss} />
      {place !== null && <span className="call-out-line" style={tipOf(place)} />}
    </aside>,
    document.body,
  );
}

function isSame(a: Place | null, b: Place): boolean {
  return a?.left === b.left && a.top === b.top && a.side === b.side && a.tip === b.tip;
}

function tipOf({ side, tip }: Place): { left: number } | { top: number } {
  return side === 'below' || side === 'above' ? { left: tip } : { top: tip };
}
