import { settle, type Switch } from '../../../tasks/lab/options';
import type { Score } from '../../../tasks/lab/score';
import type { WeightsReading } from '../../../trainer/reading';
import type { RunSettings } from '../../../trainer/run-settings';

/** A run and what it scored: the open one, or one that was put aside. */
export interface ScoredRun {
  readonly settings: RunSettings;
  readonly update: number;
  readonly scores: WeightsReading['scores'];
}

/**
 * What each way of a step of the preparation came to, by way: of runs that differ from the draft in that step alone (and in when they
 * end), the one that was trained longest. Each is scored on the part that its own settings judge by.
 */
export function wayScores(
  step: Switch,
  steps: readonly Switch[],
  draft: RunSettings,
  runs: readonly ScoredRun[],
): ReadonlyMap<string, { readonly update: number; readonly score: Score }> {
  const found = new Map<string, { readonly update: number; readonly score: Score }>();
  for (const { settings, update, scores } of runs) {
    const { all } = settle(steps, settings.preparation);
    const way = String(all[step.id]);
    const judged = all['judged'] === 'training' ? 'training' : 'test';
    const score = scores.find(({ part }) => part === judged)?.score;
    if (score === undefined || update === 0) continue;
    if (sayingOf(settings, steps, step.id) !== sayingOf(draft, steps, step.id)) continue;
    if ((found.get(way)?.update ?? 0) < update) found.set(way, { update, score });
  }
  return found;
}

/** All that decides a run, without that step and without when it ends. */
function sayingOf(settings: RunSettings, steps: readonly Switch[], without: string): string {
  const { all } = settle(steps, settings.preparation);
  return JSON.stringify({ ...settings, preparation: { ...all, [without]: '' }, stop: null });
}
