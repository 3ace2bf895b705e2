import type { Preset } from './preset';

/** A preset that is not fetched yet. */
export interface PresetEntry {
  /** As it stands in a link. */
  readonly id: string;
  /** Rejects where the preset cannot be fetched. Resolves to the same object each time. */
  readonly load: () => Promise<Preset>;
}

/** Every preset, in the order in which they are offered: trained ones, what a memory can do, what goes wrong, how cells are joined. */
export const presets: readonly PresetEntry[] = [
  entry('sine', async () => (await import('./sine/preset')).sine),
  entry('co2', async () => (await import('./co2/preset')).co2),
  entry('sentence-en', async () => (await import('./sentiment/preset')).sentenceEn),
  entry('sentence-zh', async () => (await import('./sentiment/preset')).sentenceZh),
  entry('latch', async () => (await import('./latch/preset')).latch),
  entry('counter', async () => (await import('./counter/preset')).counter),
  entry('timing', async () => (await import('./timing/preset')).timing),
  entry('reset', async () => (await import('./reset/preset')).reset),
  entry('leak', async () => (await import('./leak/preset')).leak),
  entry('silent', async () => (await import('./silent/preset')).silent),
  entry('stream', async () => (await import('./stream/preset')).stream),
  entry('random-start', async () => (await import('./random-start/preset')).randomStart),
  entry('gates', async () => (await import('./gates/preset')).gates),
  entry('reach', async () => (await import('./reach/preset')).reach),
  entry('saturated', async () => (await import('./saturated/preset')).saturated),
  entry('two-layers', async () => (await import('./stacked/preset')).stacked),
  entry('both-ways', async () => (await import('./both-ways/preset')).bothWays),
];

function entry(id: string, load: () => Promise<Preset>): PresetEntry {
  return { id, load };
}

/** What is asked for a preset that is none of these. */
let elsewhere = (id: string): Promise<Preset> =>
  Promise.reject(new Error(`There is no preset “${id}”.`));

/** Has such presets looked for where models are kept, of which this room knows nothing. `find` rejects where there is none. */
export function lookElsewhere(find: typeof elsewhere): void {
  elsewhere = find;
}

/** The preset of that id. Rejects where there is none, and where it cannot be fetched. */
export async function loadPreset(id: string): Promise<Preset> {
  return presets.find((preset) => preset.id === id)?.load() ?? elsewhere(id);
}

/** All of them, in the order of {@link presets}. Rejects where one cannot be fetched. */
export function allPresets(): Promise<readonly Preset[]> {
  return Promise.all(presets.map(({ load }) => load()));
}
