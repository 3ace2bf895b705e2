/**
 * Writes an attribute where it differs, null takes it away: what stays is not written, for the browser would lay it out and
 * paint it all the same.
 */
export function set(element: Element | null, name: string, value: string | number | null): void {
  if (value === null) element?.removeAttribute(name);
  else if (element?.getAttribute(name) !== String(value))
    element?.setAttribute(name, String(value));
}

/** Writes what an element says where it differs; see {@link set}. */
export function write(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
