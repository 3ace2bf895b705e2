/**
 * Gradients differ by many powers of ten. Wherever a picture shows their size across time (widths of wires, shades of heat
 * rows), it is by the logarithm: this much smaller than the largest of the whole pass is shown as next to nothing.
 */
const FAINTEST = 1e-8;

/** Width in pixels of a wire that carries the largest gradient, and of one that carries the faintest. */
const WIDEST = 5;
const THINNEST = 1;

/** 1 for the largest size, falling by the same step for each power of ten, 0 from {@link FAINTEST} of it down; NaN: 0. */
export function strengthOf(size: number, largest: number): number {
  if (!(size > 0) || !(largest > 0)) return 0;
  const decades = Math.log10(size) - Math.log10(largest);
  return Math.min(Math.max(1 - decades / Math.log10(FAINTEST), 0), 1);
}

/** Width of a wire: {@link WIDEST} for the largest norm of the pass, {@link THINNEST} from a hundred-millionth of it down. */
export function widthOf(norm: number, largest: number): number {
  return THINNEST + (WIDEST - THINNEST) * strengthOf(norm, largest);
}

const NEAT = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** The next neat number, to write beside a scale: 0.00173 → 0.002. 0 where there is none. */
export function neatAbove(size: number): number {
  if (!(size > 0) || size === Infinity) return 0;
  const power = Math.floor(Math.log10(size));
  const unit = (neat: number): number => Number(`${neat}e${power}`);
  return unit(NEAT.find((neat) => unit(neat) >= size) ?? 10);
}
