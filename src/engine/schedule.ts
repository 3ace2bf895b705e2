/** How the learning rate goes on from update to update (or epoch to epoch: whatever is counted). */
export type Schedule =
  | { readonly kind: 'constant' }
  /** Times `factor` after every `every` updates (PyTorch's StepLR). */
  | { readonly kind: 'step'; readonly every: number; readonly factor: number }
  /** Half a cosine from the rate down to `least` in `period` updates, then up again (CosineAnnealingLR; Loshchilov & Hutter 2017). */
  | { readonly kind: 'cosine'; readonly period: number; readonly least: number }
  | ({ readonly kind: 'plateau' } & PlateauOptions);

/** Times `factor` where a score has not become better for more than `patience` judgements (PyTorch's ReduceLROnPlateau). */
export interface PlateauOptions {
  readonly better: 'lower' | 'higher';
  readonly factor: number;
  readonly patience: number;
  /** What counts as better: by this share of the best, or by this much. */
  readonly threshold: number;
  readonly thresholdOf: 'share' | 'difference';
  /** Judgements after a reduction in which none is counted as bad. */
  readonly cooldown: number;
  readonly least: number;
}

export const plateauDefaults: PlateauOptions = {
  better: 'lower',
  factor: 0.1,
  patience: 10,
  threshold: 1e-4,
  thresholdOf: 'share',
  cooldown: 0,
  least: 0,
};

/** What a plateau has seen so far. */
export interface PlateauState {
  readonly rate: number;
  /** Null before the first judgement. */
  readonly best: number | null;
  readonly bad: number;
  readonly cooling: number;
}

/** Reductions smaller than this are not made. */
const SMALLEST_CHANGE = 1e-8;

export function plateauStart(rate: number): PlateauState {
  return { rate, best: null, bad: 0, cooling: 0 };
}

/** The state after a score has been judged; its rate holds from then on. */
export function judged(
  { rate, best, bad, cooling }: PlateauState,
  options: PlateauOptions,
  score: number,
): PlateauState {
  const isBetter = best === null || beats(score, best, options);
  const counted = isBetter ? 0 : bad + 1;
  const still = Math.max(0, cooling - 1);
  const badNow = cooling > 0 ? 0 : counted;
  const next = isBetter ? score : best;
  if (badNow <= options.patience) return { rate, best: next, bad: badNow, cooling: still };
  const reduced = Math.max(rate * options.factor, options.least);
  return {
    rate: rate - reduced > SMALLEST_CHANGE ? reduced : rate,
    best: next,
    bad: 0,
    cooling: options.cooldown,
  };
}

function beats(
  score: number,
  best: number,
  { better, threshold, thresholdOf }: PlateauOptions,
): boolean {
  const sign = better === 'lower' ? -1 : 1;
  const bar = thresholdOf === 'share' ? best * (1 + sign * threshold) : best + sign * threshold;
  return better === 'lower' ? score < bar : score > bar;
}

/** The rate of an update, 0-based, that started from `rate`. A plateau's is that of its state. */
export function rateAt(
  schedule: Exclude<Schedule, { readonly kind: 'plateau' }>,
  rate: number,
  update: number,
): number {
  switch (schedule.kind) {
    case 'constant':
      return rate;
    case 'step': {
      // Multiplied up: a power may round differently from browser to browser.
      let reduced = rate;
      for (let k = schedule.every; k <= update; k += schedule.every) reduced *= schedule.factor;
      return reduced;
    }
    case 'cosine': {
      const { period, least } = schedule;
      return least + ((rate - least) * (1 + cosineOfHalfTurns(update / period))) / 2;
    }
  }
}

/** The share of the rate in a linear warm-up of so many updates: 1 / updates for the first (0), 1 from the last of them on. */
export function warmUp(update: number, updates: number): number {
  return updates > 0 ? Math.min(1, (update + 1) / updates) : 1;
}

/** cos(π x) by its own series, so that every browser has the same bits. */
function cosineOfHalfTurns(x: number): number {
  const turned = x - 2 * Math.round(x / 2);
  const size = Math.abs(turned);
  // cos(π − a) = −cos a brings the angle to at most a right one.
  const [sign, half] = size > 0.5 ? [-1, 1 - size] : [1, size];
  const square = (Math.PI * half) ** 2;
  let sum = 0;
  for (let k = 22; k > 0; k -= 2) sum = ((1 + sum) * -square) / (k * (k - 1));
  return sign * (1 + sum);
}
