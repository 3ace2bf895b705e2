import { useShown } from './shown';
import type { Shown } from './worker/client';

/** Milliseconds of a frame in which another picture may begin: the rest of it is the browser's, to lay out and to paint. */
const BUDGET = 3;

/** What is to be drawn, first come, first served. */
const waiting = new Set<() => void>();
let frame = 0;

/**
 * Calls when columns show something else: in the next frame, or where several pictures are more than a slow machine can draw in
 * one, in one of the next. Returns a function that ends it.
 */
export function onShown(draw: () => void): () => void {
  const stop = useShown.subscribe((now, before) => {
    if (showTheSame(now.shown, before.shown)) return;
    waiting.add(draw);
    askForFrame();
  });
  return () => {
    stop();
    waiting.delete(draw);
  };
}

/** True where both have the same pictures, whatever is wanted meanwhile. */
export function showTheSame(a: readonly Shown[], b: readonly Shown[]): boolean {
  return a.length === b.length && a.every(({ outcome }, k) => outcome === b[k]?.outcome);
}

function askForFrame(): void {
  if (frame === 0 && waiting.size > 0) frame = requestAnimationFrame(drawWaiting);
}

function drawWaiting(): void {
  frame = 0;
  const start = performance.now();
  for (const draw of waiting) {
    waiting.delete(draw);
    draw();
    if (performance.now() > start + BUDGET) break;
  }
  askForFrame();
}
