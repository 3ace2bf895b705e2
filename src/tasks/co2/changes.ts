import type { Random } from '../../engine/random';
import type { Example, Forecast } from '../forecast';
import { monthAfter, type Co2Record } from './record';

/** The last month that training may see. */
const LAST_TRAINING_MONTH = '2005-12';

/** Training windows are ten years long, drawn eight at a time. */
const WINDOW = 120;
const BATCH = 8;

/** In its first year a window does not yet show what the seasons are like. */
const FIRST_YEAR = 12;

/**
 * The record as a forecast: at step t the model sees how much CO₂ changed over the month `t + 1` of the record (ppm per
 * month, standardised) and says how much it will change over the next.
 */
export interface Changes {
  /** T: two less than the record has months. */
  readonly steps: number;
  /** ppm per month at each step. */
  readonly change: Float64Array;
  /** ppm at the end of each step's month, and one month later. */
  readonly level: Float64Array;
  readonly nextLevel: Float64Array;
  /** Standardised changes. */
  readonly input: Float64Array;
  readonly target: Float64Array;
  /** ppm per month; of the training months only. */
  readonly mean: number;
  readonly deviation: number;
  /** The first step whose next month is held out. */
  readonly heldOutFrom: number;
  readonly monthOf: (t: number) => string;
}

/** Prepares the record; see {@link Changes}. */
export function changesOf(record: Co2Record): Changes {
  const ppm = Float64Array.from(record.ppm);
  const steps = ppm.length - 2;
  const changes = ppm.slice(1).map((value, k) => value - (ppm[k] ?? NaN));
  const monthOf = (t: number): string => monthAfter(record.first, t + 1);

  let heldOutFrom = 0;
  while (monthOf(heldOutFrom + 1) <= LAST_TRAINING_MONTH) heldOutFrom += 1;

  const training = changes.subarray(0, heldOutFrom + 1);
  const mean = training.reduce((sum, value) => sum + value, 0) / training.length;
  const variance = training.reduce((sum, value) => sum + (value - mean) ** 2, 0) / training.length;
  const deviation = Math.sqrt(variance);
  const standardised = changes.map((value) => (value - mean) / deviation);

  return {
    steps,
    change: changes.subarray(0, steps),
    level: ppm.subarray(1, steps + 1),
    nextLevel: ppm.subarray(2),
    input: standardised.subarray(0, steps),
    target: standardised.subarray(1),
    mean,
    deviation,
    heldOutFrom,
    monthOf,
  };
}

/** Say next month's change; training windows end with 2005, all later months are held out. */
export function co2Forecast(changes: Changes): Forecast {
  const { steps, input, target, mean, deviation, heldOutFrom } = changes;
  const starts = heldOutFrom - WINDOW + 1;

  const sample = (random: Random): Example => {
    const windows = Array.from({ length: BATCH }, () => random.integer(starts));
    const drawn = {
      input: new Float64Array(WINDOW * BATCH),
      target: new Float64Array(WINDOW * BATCH),
    };
    windows.forEach((start, b) => {
      for (let t = 0; t < WINDOW; t += 1) {
        drawn.input[t * BATCH + b] = input[start + t] ?? NaN;
        drawn.target[t * BATCH + b] = target[start + t] ?? NaN;
      }
    });
    return {
      sequence: { steps: WINDOW, batch: BATCH, input: drawn.input },
      target: drawn.target,
      from: FIRST_YEAR,
    };
  };

  return {
    hiddenSize: 8,
    sample,
    heldOut: { sequence: { steps, batch: 1, input }, target, from: heldOutFrom },
    scale: deviation,
    unit: 'ppm',
    rivals: [
      {
        name: 'the next value equals the present one',
        prediction: new Float64Array(steps).fill(-mean / deviation),
      },
      {
        name: 'the change of the same month a year before',
        prediction: target.map((_, t) => target[t - 12] ?? NaN),
      },
    ],
  };
}
