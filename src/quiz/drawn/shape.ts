import type { Random } from '../../engine/random';
import type { Problem } from '../question';
import { picked, type Drawing } from './drawing';

/** What a recurrent layer of a library returns for a batch. */
export function drawShape(
  { returns }: Extract<Problem, { readonly kind: 'shape' }>,
  random: Random,
): Drawing {
  const B = picked(random, [4, 8, 16, 24, 32]);
  const T = picked(random, [5, 7, 10, 12, 20, 30]);
  const X = picked(random, [1, 2, 3, 6, 9]);
  const H = picked(random, [14, 25, 40, 50, 64, 128]);
  const sizes = { B, T, X, H };
  const last = [B, H];
  const sequences = [B, T, H];
  const seconds = [T, B, H];
  switch (returns) {
    // `return_sequences=True`, and PyTorch with `batch_first=True`.
    case 'sequences':
    case 'batch first':
      return made(sizes, sequences, { 'other return': last, 'axes swapped': seconds });
    case 'batch second':
      return made(sizes, seconds, { 'other return': last, 'axes swapped': sequences });
    case 'last':
      return made(sizes, last, { 'other return': sequences, 'axes swapped': [H, B] });
    // `h_n` of PyTorch: layers first, whatever `batch_first` says.
    case 'state':
      return made(sizes, [1, B, H], { 'other return': seconds, 'axes swapped': [B, 1, H] });
    case 'both ways':
      return made(sizes, [B, T, 2 * H], {
        'other return': sequences,
        'axes swapped': [T, B, 2 * H],
      });
  }
}

function made(
  givens: Drawing['givens'],
  answer: readonly number[],
  misses: Drawing['misses'],
): Drawing {
  return { givens, answer, decimals: 0, misses };
}
