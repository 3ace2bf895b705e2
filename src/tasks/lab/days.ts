const DAY = 86_400_000;

/** The day `count` days after `YYYY-MM-DD`, written likewise. */
export function dayAfter(from: string, count: number): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** Days from one `YYYY-MM-DD` to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
}
