import { placeBeside, type Box, type Place } from './place';

/** From the edge of the window. */
const EDGE = 8;

/** The part of the window in which things can be pointed at: a transport that sticks to the bottom edge covers the rest. */
export function frameOfWindow(): Box {
  const bar = document.querySelector('.transport')?.getBoundingClientRect();
  const bottom = Math.min(window.innerHeight, bar?.top ?? Infinity);
  return { left: EDGE, top: EDGE, right: window.innerWidth - EDGE, bottom: bottom - EDGE };
}

/** Where a call-out of that size stands beside the first element that it can be put beside; null where there is none. */
export function anchorOf(
  selector: string,
  size: { readonly width: number; readonly height: number },
  frame: Box,
): Place | null {
  for (const element of document.querySelectorAll(selector)) {
    const place = placeBeside(element.getBoundingClientRect(), size, frame);
    if (place !== null) return place;
  }
  return null;
}
