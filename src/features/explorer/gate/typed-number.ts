/** A number as one would type it, to be changed by hand: up to six digits, no powers of ten where they can be avoided. */
export function typedNumber(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(6))).replace('-', '−') : '';
}
