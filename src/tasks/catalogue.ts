import { co2 } from './co2/preset';
import { latch } from './latch/preset';
import type { Preset } from './preset';
import { sine } from './sine/preset';

/** Every preset, in the order in which they are offered. */
export const presets: readonly Preset[] = [sine, co2, latch];

/** The preset of that id, as it stands in a link; undefined where there is none. */
export function presetOf(id: string): Preset | undefined {
  return presets.find((preset) => preset.id === id);
}
