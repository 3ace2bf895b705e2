import { create } from 'zustand';
import type { History } from '../trainer/history';
import type { WeightsReading } from '../trainer/reading';
import type { RunSettings } from '../trainer/run-settings';

/** A run that was put aside to be compared with. */
export interface OtherRun {
  readonly id: number;
  /** What it is called, A to H: its own for as long as it is here, whichever others go. */
  readonly letter: string;
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

/** More than runs are kept, so that the letter of one that has just given way is not given at once to another. */
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

let ids = 0;

/** Puts a run aside; the oldest gives way. */
export function putAside(run: Omit<OtherRun, 'id' | 'letter'>): void {
  ids += 1;
  const id = ids;
  useLabOthers.setState(({ others }) => {
    const other = { ...run, id, letter: freeLetter(others) };
    return { others: [...others, other].slice(-MOST) };
  });
}

/** The next after the youngest run's that no other has. */
function freeLetter(others: readonly OtherRun[]): string {
  const after = LETTERS.indexOf(others.at(-1)?.letter ?? '') + 1;
  const inTurn = [...LETTERS.slice(after), ...LETTERS.slice(0, after)];
  return inTurn.find((letter) => others.every((other) => other.letter !== letter)) ?? '';
}

export function removeOther(id: number): void {
  useLabOthers.setState(({ others }) => ({ others: others.filter((one) => one.id !== id) }));
}
