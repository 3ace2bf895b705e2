/** A value to a step of 1, 2 or 5 times a power of ten, at most `step`: a hand does not set seventeen digits. */
export function rounded(value: number, step: number): number {
  if (!(step > 0) || !Number.isFinite(value)) return value;
  const power = 10 ** Math.floor(Math.log10(step));
  const unit = [5, 2, 1].find((one) => one * power <= step) ?? 1;
  const grid = unit * power;
  return Number((Math.round(value / grid) * grid).toPrecision(12));
}
