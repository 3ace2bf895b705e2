import { create } from 'zustand';
import { cellOf } from '../cells/catalogue';
import type { Cell } from '../engine/cell';
import type { Trace } from '../engine/model';
import { runForward } from '../engine/reference/run-forward';
import { presetOf } from '../tasks/catalogue';
import type { Opened, Preset } from '../tasks/preset';
import { beginRun } from './playback';
import { beginView } from './view';

/** A preset run through a cell: what the whole explorer shows. */
export interface Run {
  readonly preset: Preset;
  readonly cell: Cell;
  readonly opened: Opened;
  readonly trace: Trace;
  /** In the target's units, one a timestep. */
  readonly prediction: Float64Array;
}

export interface Experiment {
  /** What was asked for last; `run` follows as soon as it is there. */
  readonly preset: string;
  readonly cell: string;
  readonly run: Run | null;
  /** Why the last one could not be opened; the run before stays on the screen. */
  readonly failure: string | null;
}

export const useExperiment = create<Experiment>()(() => ({
  preset: 'sine',
  cell: 'lstm',
  run: null,
  failure: null,
}));

const { getState, setState } = useExperiment;

/** Where to begin, 0-based; what is left out is as the preset begins. */
export interface Start {
  readonly timestep?: number | undefined;
  readonly stage?: number | undefined;
  readonly unit?: number | undefined;
}

/**
 * Opens a preset with a cell, both by id, runs it and goes to its start (brought into range). Resolves to the run, or to
 * null where it failed or something else was asked for in the meantime.
 */
export async function openRun(
  presetId: string,
  cellId: string,
  start: Start = {},
): Promise<Run | null> {
  setState({ preset: presetId, cell: cellId, failure: null });
  const isCurrent = (): boolean => getState().preset === presetId && getState().cell === cellId;
  try {
    const preset = presetOf(presetId);
    const cell = cellOf(cellId);
    if (preset === undefined || cell === undefined) {
      throw new Error(`There is no preset “${presetId}” with a cell “${cellId}”.`);
    }
    const opened = await preset.open(cell);
    if (!isCurrent()) return null;
    const trace = runForward(opened.model, opened.weights, opened.sequence);
    const run = { preset, cell, opened, trace, prediction: opened.predict(trace) };
    setState({ run });
    const { timestep, stage, unit } = { ...preset.start, ...given(start) };
    beginRun(trace.sequence.steps, cell.stages.length, timestep, stage);
    beginView(trace.model.hiddenSize, unit);
    return run;
  } catch (error) {
    const { run } = getState();
    if (isCurrent()) {
      setState({
        failure: error instanceof Error ? error.message : String(error),
        ...(run === null ? {} : { preset: run.preset.id, cell: run.cell.id }),
      });
    }
    return null;
  }
}

function given(start: Start): Partial<Record<keyof Start, number>> {
  return Object.fromEntries(Object.entries(start).filter(([, value]) => value !== undefined));
}
