import { clipByNorm, clipByValue } from '../../engine/optimiser-step';
import type { Random } from '../../engine/random';
import { rateAt } from '../../engine/schedule';
import type { Problem } from '../question';
import { drawn, picked, type Drawing } from './drawing';

/** The first of two gradients after clipping. */
export function drawClip(
  { by }: Extract<Problem, { readonly kind: 'clip' }>,
  random: Random,
): Drawing {
  const g1 = drawn(random, 0.5, 9, 1) * picked(random, [1, -1]);
  const g2 = drawn(random, 0.5, 9, 1) * picked(random, [1, -1]);
  const theta = drawn(random, 0.5, 3, 1);
  const gradient = Float64Array.of(g1, g2);
  const byNorm = g1 * clipByNorm([gradient], theta).scale;
  const byValue = clipByValue([gradient], theta)[0]?.[0] ?? NaN;
  return {
    givens: { g1, g2, theta },
    answer: by === 'norm' ? byNorm : byValue,
    decimals: 3,
    misses: { 'other way': by === 'norm' ? byValue : byNorm, 'not clipped': g1 },
  };
}

/** The learning rate of an epoch under PyTorch's `StepLR`. Epochs are counted from 0, as there. */
export function drawStepSchedule(random: Random): Drawing {
  const rate = picked(random, [0.1, 0.2, 0.4, 0.5, 0.8, 1]);
  const gamma = picked(random, [0.1, 0.2, 0.5]);
  const size = picked(random, [5, 10, 20, 30]);
  const epoch = drawn(random, size, 3 * size - 1, 0);
  const at = (when: number): number =>
    rateAt({ kind: 'step', every: size, factor: gamma }, rate, when);
  return {
    givens: { rate, size, gamma, epoch },
    answer: at(epoch),
    decimals: 4,
    misses: { 'one step more': at(epoch + size), 'every epoch': rate * gamma ** epoch },
  };
}

/** How many samples come of windows of w values, with the value after each as its target. */
export function drawWindows(random: Random): Drawing {
  const N = drawn(random, 100, 5000, 0);
  const w = picked(random, [5, 7, 10, 12, 24, 30, 50, 60]);
  let count = 0;
  for (let start = 0; start + w < N; start++) count += 1;
  return {
    givens: { N, w },
    answer: count,
    decimals: 0,
    misses: { 'one too many': count + 1, 'not fewer': N },
  };
}
