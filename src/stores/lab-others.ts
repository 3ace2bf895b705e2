import { create } from 'zustand';
import type { History } from '../trainer/history';
import type { WeightsReading } from '../trainer/reading';
import type { RunSettings } from '../trainer/run-settings';

/** A run that was put aside to be compared with. */
export interface OtherRun {
  readonly id: number;
  readonly settings: RunSettings;
  readonly history: History;
  readonly update: number;
  readonly scores: WeightsReading['scores'];
  readonly fingerprint: string;
}

/** Run A is put aside; run B is the one that is open. */
export const useLabOthers = create<{ readonly others: readonly OtherRun[] }>()(() => ({
  others: [],
}));

/** More than these are too many curves in one picture. */
const MOST = 4;

let ids = 0;

/** Puts a run aside; the oldest gives way. */
export function putAside(run: Omit<OtherRun, 'id'>): void {
  ids += 1;
  const other = { ...run, id: ids };
  useLabOthers.setState(({ others }) => ({ others: [...others, other].slice(-MOST) }));
}

export function removeOther(id: number): void {
  useLabOthers.setState(({ others }) => ({ others: others.filter((one) => one.id !== id) }));
}
