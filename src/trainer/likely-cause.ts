import type { DataRange } from './data-range';
import type { History } from './history';
import type { LikelyCause } from './protocol';
import type { RunSettings } from './run-settings';

/** Scaled data rarely lie further out than some ten standard deviations. */
const FAR_OUT = 100;
/** A recurrent block multiplied by more than this makes most cells' gradients grow from step to step. */
const LARGE_GAIN = 2;
/** A gradient that explodes is so many times larger than all before it, where a rate that is too large lets it grow bit by bit. */
const JUMP = 10;
/** Updates that went well before: a rate that is far too large shows at once. */
const CALM = 5;

/**
 * Why numbers have most likely left the range of floats, judged by what is known to do that, the surest first: what went in, weights
 * that were too large from the start, one gradient out of scale that nothing clipped, updates that each made the loss worse.
 */
export function likelyCause(
  { begin, training }: Pick<RunSettings, 'begin' | 'training'>,
  { updates: { loss, norm } }: History,
  data: DataRange,
): LikelyCause {
  if (!data.finite) return 'data';
  if (data.largest > FAR_OUT) return 'scaling';
  // Before anything was learned, or hardly: it cannot have been the updates.
  if (begin.gain >= LARGE_GAIN && (norm.length < 3 || (norm[0] ?? 0) > FAR_OUT)) return 'gain';
  if (loss.length === 0) return 'unknown';
  const isClipped = training.clipNorm !== null || training.clipValue !== null;
  if (!isClipped && isSudden(norm)) return 'no clipping';
  return 'rate';
}

/** Whether the first gradient out of scale came after some that were not. */
function isSudden(norm: readonly number[]): boolean {
  let largest = Infinity;
  const first = norm.findIndex((one) => {
    if (one > JUMP * largest) return true;
    largest = largest === Infinity ? one : Math.max(largest, one);
    return false;
  });
  return first >= CALM;
}
