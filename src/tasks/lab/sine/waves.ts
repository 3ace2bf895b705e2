import { createRandom } from '../../../engine/random';
import { noiseOf } from '../noise';
import { sineOfTurns } from './turns';

/** What a wave is made from. */
export interface WaveSetting {
  readonly shape: string;
  /** Steps per turn. */
  readonly period: number;
  /** Standard deviation of the noise that is added to each value. */
  readonly noise: number;
  readonly length: number;
}

/** The other waves in a sum: turns per turn of the first one, and amplitude. No two share a period. */
const OVERTONES = [
  { speed: 2.414, amplitude: 0.5 },
  { speed: 0.618, amplitude: 0.4 },
];

/** A chirp is up to so much faster than its period, and takes so many steps from slow to fast or back. */
const FASTEST = 2.5;
const SWEEP = 150;

/** Values of the wave from a phase that the seed draws; without noise in ±2. */
export function waveOf({ shape, period, noise, length }: WaveSetting, seed: number): Float64Array {
  const random = createRandom(seed);
  const phases = [0, ...OVERTONES].map(() => random.uniform());
  let turns = phases[0] ?? 0;
  return Float64Array.from({ length }, (_, t) => {
    const clean = valueAt(shape, turns, t / period, phases);
    turns += (shape === 'chirp' ? speedAt(t) : 1) / period;
    return noise === 0 ? clean : clean + noise * noiseOf(random);
  });
}

function valueAt(
  shape: string,
  turns: number,
  turnsSinceStart: number,
  phases: readonly number[],
): number {
  const first = sineOfTurns(turns);
  if (shape === 'square') return first >= 0 ? 1 : -1;
  if (shape !== 'sum') return first;
  return OVERTONES.reduce(
    (sum, { speed, amplitude }, k) =>
      sum + amplitude * sineOfTurns(speed * turnsSinceStart + (phases[k + 1] ?? 0)),
    first,
  );
}

/** From 1 up to the fastest and back, evenly. */
function speedAt(step: number): number {
  const place = (step % (2 * SWEEP)) / SWEEP;
  return 1 + (FASTEST - 1) * (place <= 1 ? place : 2 - place);
}
