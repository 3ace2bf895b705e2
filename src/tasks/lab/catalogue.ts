import type { LabTask } from './task';

/** A task that is not fetched yet. */
export interface LabEntry {
  /** As it stands in a link. */
  readonly id: string;
  /** Rejects where the task or its data cannot be fetched. */
  readonly load: () => Promise<LabTask>;
}

/** Every task of the lab, in the order in which they are offered. */
export const labTasks: readonly LabEntry[] = [
  { id: 'sine', load: async () => (await import('./sine/task')).sine },
  { id: 'co2', load: async () => (await import('./co2/task')).loadCo2() },
  { id: 'stock', load: async () => (await import('./stock/task')).loadStockTask() },
  { id: 'weather', load: async () => (await import('./weather/task')).loadWeatherTask() },
  { id: 'sentiment-en', load: async () => (await import('./sentiment/task')).sentimentEn },
  { id: 'sentiment-zh', load: async () => (await import('./sentiment/task')).sentimentZh },
  { id: 'latch', load: async () => (await import('./latch/task')).latch },
  { id: 'cue', load: async () => (await import('./cue/task')).cue },
  { id: 'adding', load: async () => (await import('./adding/task')).adding },
];

/** The task of that id. Rejects where there is none, and where it cannot be fetched. */
export async function loadLabTask(id: string): Promise<LabTask> {
  const found = labTasks.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`There is no task “${id}”.`);
  return found.load();
}
