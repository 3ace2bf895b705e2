/** What runs are called: those put aside from the oldest on, then the one that is open. */
export function runLetter(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place);
}
