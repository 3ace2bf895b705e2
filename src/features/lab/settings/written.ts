/** A number that a hand has set, with all the digits that it was given and a true minus: 32, 0.0042, 1e−8. */
export function written(value: number): string {
  return String(value).replaceAll('-', '−');
}
