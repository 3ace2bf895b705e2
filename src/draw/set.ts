/**
 * Writes an attribute where it differs, null takes it away: what stays is not written, for the browser would lay it out and
 * paint it all the same.
 */
export function set(element: Element | null, name: string, value: string | number | null): void {
  if (element === null) return;
  const text = value === null ? null : String(value);
  if (element.getAttribute(name) === text) return;
  if (text === null) element.removeAttribute(name);
  else element.setAttribute(name, text);
}

/** Writes what an element says where it differs; see {@link set}. */
export function write(element: Element | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}
