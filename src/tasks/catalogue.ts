import { bothWays } from './both-ways/preset';
import { co2 } from './co2/preset';
import { counter } from './counter/preset';
import { gates } from './gates/preset';
import { latch } from './latch/preset';
import { leak } from './leak/preset';
import type { Preset } from './preset';
import { randomStart } from './random-start/preset';
import { reset } from './reset/preset';
import { saturated } from './saturated/preset';
import { silent } from './silent/preset';
import { sine } from './sine/preset';
import { stacked } from './stacked/preset';

/** Every preset, in the order in which they are offered: trained ones, what a memory can do, what goes wrong, how cells are joined. */
export const presets: readonly Preset[] = [
  sine,
  co2,
  latch,
  counter,
  reset,
  leak,
  silent,
  randomStart,
  gates,
  saturated,
  stacked,
  bothWays,
];

/** The preset of that id, as it stands in a link; undefined where there is none. */
export function presetOf(id: string): Preset | undefined {
  return presets.find((preset) => preset.id === id);
}
