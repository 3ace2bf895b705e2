import type { Random } from '../../engine/random';
import type { Example, Forecast } from '../forecast';

/** The wave at step t is amplitude · sin(2π (t / period + phase)). */
export interface Wave {
  /** Steps per turn. */
  readonly period: number;
  readonly amplitude: number;
  /** In turns, [0, 1). */
  readonly phase: number;
}

/** T of every sequence: three to five turns. */
export const STEPS = 96;

/** Before the ninth step a wave's period and amplitude can hardly be told. */
const FROM = 8;

/** The wave that the explorer shows: of a period that no training wave has. */
export const SHOWN: Wave = { period: 25, amplitude: 0.8, phase: 0 };

const HELD_OUT: readonly Wave[] = [24.2, 24.6, 25, 25.4, 25.8].flatMap((period) =>
  [0.6, 0.8, 1].flatMap((amplitude) =>
    [0, 0.25, 0.5, 0.75].map((phase) => ({ period, amplitude, phase })),
  ),
);

/** Values of the wave at the steps `from` to `from + count − 1`. */
export function valuesOf(wave: Wave, from: number, count: number): Float64Array {
  return Float64Array.from(
    { length: count },
    (_, k) => wave.amplitude * Math.sin(2 * Math.PI * ((from + k) / wave.period + wave.phase)),
  );
}

/** Periods of 20 to 24 and of 26 to 30 steps: those between are held out. */
function drawWave(random: Random): Wave {
  const position = 8 * random.uniform();
  return {
    period: position < 4 ? 20 + position : 22 + position,
    amplitude: 0.6 + 0.4 * random.uniform(),
    phase: random.uniform(),
  };
}

function exampleOf(waves: readonly Wave[]): Example {
  const batch = waves.length;
  const input = new Float64Array(STEPS * batch);
  const target = new Float64Array(STEPS * batch);
  waves.forEach((wave, b) => {
    valuesOf(wave, 0, STEPS).forEach((value, t) => (input[t * batch + b] = value));
    valuesOf(wave, 1, STEPS).forEach((value, t) => (target[t * batch + b] = value));
  });
  return { sequence: { steps: STEPS, batch, input }, target, from: FROM };
}

/** Say the next value of a wave whose period, amplitude and phase are not told. */
export function sineForecast(): Forecast {
  const heldOut = exampleOf(HELD_OUT);
  return {
    hiddenSize: 8,
    sample: (random) => exampleOf(Array.from({ length: 16 }, () => drawWave(random))),
    heldOut,
    scale: 1,
    unit: '',
    rivals: [{ name: 'the next value equals the present one', prediction: heldOut.sequence.input }],
  };
}
