import type { RunSettings } from '../../../trainer/run-settings';

/** Settings that belong together, in the order in which they are shown. */
export const groups = ['data', 'preparation', 'model', 'training', 'stop'] as const;

export type GroupId = (typeof groups)[number];

/** What each group holds. */
const KEYS = {
  data: ['options', 'dataSeed'],
  preparation: ['preparation'],
  model: ['cell', 'own', 'hidden', 'layers', 'directions', 'embedding', 'dropout', 'begin', 'seed'],
  training: ['training', 'schedule', 'warmUp', 'batch', 'judgeEvery'],
  stop: ['stop'],
} as const satisfies Record<GroupId, readonly (keyof RunSettings)[]>;

/** One group's settings, to be put into others. */
export function partOf(group: GroupId, settings: RunSettings): Partial<RunSettings> {
  return Object.fromEntries(KEYS[group].map((key) => [key, settings[key]]));
}
