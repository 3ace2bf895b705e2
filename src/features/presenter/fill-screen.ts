/**
 * Asks for the whole screen; where the browser refuses, the page does. Leaving the whole screen in the browser's own way (its
 * Esc never reaches the page) is told to `onLeft`. Returns a function that gives the screen back.
 */
export function fillScreen(onLeft: () => void): () => void {
  let released = false;
  let filled = false;
  const root = document.documentElement;
  const onChange = (): void => {
    if (document.fullscreenElement === root) filled = true;
    else if (filled && !released) onLeft();
  };
  document.addEventListener('fullscreenchange', onChange);
  // Not so on phones of Apple, and where an embedding page does not allow it.
  if (document.fullscreenEnabled) {
    root.requestFullscreen({ navigationUI: 'hide' }).then(
      () => {
        if (released) exit();
      },
      () => undefined,
    );
  }
  return () => {
    released = true;
    document.removeEventListener('fullscreenchange', onChange);
    exit();
  };
}

function exit(): void {
  if (document.fullscreenElement !== document.documentElement) return;
  document.exitFullscreen().catch(() => undefined);
}
