import type { Scheme } from '../../engine/initialise';

/** How far the sliders go. */
export const RANGES = {
  steps: { least: 2, most: 200, step: 1 },
  gain: { least: 0, most: 12, step: 0.05 },
  forgetBias: { least: -6, most: 6, step: 0.25 },
} as const;

export const schemes: readonly Scheme[] = ['zero', 'uniform', 'glorot', 'orthogonal'];

/** Norms that gradients can be clipped to. */
export const clips: readonly number[] = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** A seed as it is typed; null of what is none. */
export function readSeed(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
