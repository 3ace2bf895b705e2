/** Rewritten equations round differently: more than this is another value. Relative to 1 or what is expected. */
const ROUNDING = 1e-9;

/** Whether two numbers are the same but for rounding; NaN is the same as NaN, an infinity only as itself. */
export function isNear(found: number, expected: number): boolean {
  if (!Number.isFinite(expected)) return Object.is(found, expected);
  return Math.abs(found - expected) <= ROUNDING * Math.max(1, Math.abs(expected));
}
