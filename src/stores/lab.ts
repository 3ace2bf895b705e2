import { create } from 'zustand';
import type { LabTask } from '../tasks/lab/task';
import type { Words } from '../engine/cell';
import type { Ending, OwnData } from '../trainer/protocol';
import type { DataReading, Wish } from '../trainer/reading';
import type { RunSettings } from '../trainer/run-settings';

/** How it stands with the run. */
export type LabStatus =
  /** Data are being prepared, or fetched. */
  | 'opening'
  /** It can be started, or goes on from where it paused. */
  | 'resting'
  | 'running'
  /** It stopped by itself: see `ending`. */
  | 'ended'
  /** It could not be opened: see `failure`. */
  | 'failed';

/** The run that is open, and what is asked of the next one. Changes by what a person does, not by training. */
export interface Lab {
  /** null until the first is fetched. */
  readonly task: LabTask | null;
  /** The settings as they stand in the controls. */
  readonly draft: RunSettings | null;
  /** Those of the run that is open; differs from the draft where something was changed after it had begun. */
  readonly settings: RunSettings | null;
  readonly own: OwnData | null;
  /** Under which its checkpoints are kept. */
  readonly key: string;
  readonly status: LabStatus;
  readonly data: DataReading | null;
  readonly wish: Wish;
  readonly ending: Ending | null;
  readonly failure: { readonly words: Words | null; readonly message: string } | null;
  /** Why checkpoints cannot be kept; null while they can. */
  readonly notKept: 'full' | 'refused' | null;
  /** Whether the learning rate was set on the way: then the settings alone do not tell the run. */
  readonly rateChanged: boolean;
  /** What a link says that this run comes to; null where none does. */
  readonly expected: { readonly update: number; readonly fingerprint: string } | null;
}

export const firstWish: Wish = { sample: { part: 'validation', place: 0 }, threshold: 0.5 };

export const useLab = create<Lab>()(() => ({
  task: null,
  draft: null,
  settings: null,
  own: null,
  key: '',
  status: 'opening',
  data: null,
  wish: firstWish,
  ending: null,
  failure: null,
  notKept: null,
  rateChanged: false,
  expected: null,
}));

/** True where the controls say something else than the run that is open was begun with. */
export function isChanged({ draft, settings }: Lab): boolean {
  return JSON.stringify(draft) !== JSON.stringify(settings);
}
