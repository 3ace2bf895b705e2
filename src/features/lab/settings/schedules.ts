import { plateauDefaults, type Schedule } from '../../../engine/schedule';
import type { RunSettings } from '../../../trainer/run-settings';

export const scheduleKinds: readonly Schedule['kind'][] = ['constant', 'step', 'cosine', 'plateau'];

/** A schedule of that kind with numbers that fit the length of the run. */
export function scheduleOf(kind: Schedule['kind'], { stop }: RunSettings): Schedule {
  const updates = stop.updates ?? 2000;
  switch (kind) {
    case 'constant':
      return { kind };
    case 'step':
      return { kind, every: Math.max(1, Math.round(updates / 4)), factor: 0.5 };
    case 'cosine':
      return { kind, period: updates, least: 0 };
    case 'plateau':
      return { kind, ...plateauDefaults };
  }
}
