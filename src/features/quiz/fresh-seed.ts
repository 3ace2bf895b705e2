/** A seed that nobody asked for: any of a million, short enough to be read out. */
export function freshSeed(): number {
  return 1 + Math.floor(Math.random() * 999_999);
}
