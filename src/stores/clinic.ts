import { create } from 'zustand';
import { touchPage } from './page';

/** An exercise: a case, or a cell to write. */
export interface Exercise {
  readonly of: 'case' | 'write';
  readonly id: string;
}

/** What is open on the page of the clinic, and where one stands in the two runs of a case. */
interface Clinic {
  /** null: the list. */
  readonly open: Exercise | null;
  /** T of the two runs; 0 where none are open. */
  readonly steps: number;
  /** Timesteps that have been run: 0 before the first. */
  readonly cursor: number;
  /** The most that have been. */
  readonly seen: number;
  /** 0-based unit that is looked at. */
  readonly unit: number;
  /** The moment where the two part was asked for. */
  readonly asked: boolean;
}

const start = { steps: 0, cursor: 0, seen: 0, unit: 0, asked: false };

export const useClinic = create<Clinic>()(() => ({ open: null, ...start }));

const { getState, setState } = useClinic;

/** Opens an exercise, or the list; what is open already stays as it is. */
export function openExercise(open: Exercise | null): void {
  const now = getState().open;
  if (now?.of === open?.of && now?.id === open?.id) return;
  setState({ open, ...start });
  touchPage();
}

/** Two runs of that many timesteps are there to be stepped. */
export function beginRuns(steps: number): void {
  if (getState().steps !== steps) setState({ ...start, steps });
}

export function goToStep(step: number): void {
  setState(({ steps, seen }) => {
    const cursor = Math.min(Math.max(Math.round(step), 0), steps);
    return { cursor, seen: Math.max(seen, cursor) };
  });
}

export function stepRuns(by: number): void {
  goToStep(getState().cursor + by);
}

export function showUnit(unit: number): void {
  setState({ unit });
}

/** Shows where the two part; in runs, timestep and unit (0-based) are gone to. */
export function askWhere(
  parting: { readonly timestep: number; readonly unit: number } | null,
): void {
  setState({ asked: true });
  if (parting === null) return;
  goToStep(parting.timestep + 1);
  showUnit(parting.unit);
}
