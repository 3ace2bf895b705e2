import { useShown } from './shown';

const waiting = new Set<() => void>();
let frame = 0;

/** Calls when other columns are there, in the next frame. Returns a function that ends it. */
export function onShown(draw: () => void): () => void {
  const stop = useShown.subscribe(() => {
    waiting.add(draw);
    if (frame === 0) frame = requestAnimationFrame(drawWaiting);
  });
  return () => {
    stop();
    waiting.delete(draw);
  };
}

function drawWaiting(): void {
  frame = 0;
  for (const draw of [...waiting]) {
    waiting.delete(draw);
    draw();
  }
}
