/** Whole minutes and seconds until the last update at this speed; null where that is not known. */
export function timeLeft(
  update: number,
  updates: number | null,
  perSecond: number | null,
): { readonly minutes: number; readonly seconds: number } | null {
  if (updates === null || perSecond === null || perSecond <= 0) return null;
  const all = Math.ceil(Math.max(0, updates - update) / perSecond);
  return { minutes: Math.floor(all / 60), seconds: all % 60 };
}
