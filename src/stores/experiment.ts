import { create } from 'zustand';
import { placeOf, withEdit, without, type Edit, type Update } from '../engine/edit';
import { inRange, openSetup, type OpenedSetup } from '../tasks/open-setup';
import { loadPreset } from '../tasks/catalogue';
import { isPlain, opensAlike, plainSetup, type Setup } from '../tasks/setup';
import { beginRun, resizeRun, usePlayback } from './playback';
import { fittingEdits, runOf, type Learning, type Run } from './run';
import { beginView, resizeView } from './view';

/** How many steps undo goes back. */
const MOST_STEPS = 500;

export interface Experiment {
  /** What was asked for last; `run` follows as soon as it is there. */
  readonly setup: Setup;
  readonly run: Run | null;
  /** The run before the last change, to compare with; null where there is none like it. */
  readonly before: Run | null;
  /** Why the last one could not be opened; the run before stays on the screen. */
  readonly failure: string | null;
  /** How the run came to be the one on the screen. */
  readonly last: 'open' | 'change' | 'undo' | 'redo';
  readonly past: readonly Setup[];
  readonly future: readonly Setup[];
}

export const useExperiment = create<Experiment>()(() => ({
  setup: plainSetup('sine', 'lstm'),
  run: null,
  before: null,
  failure: null,
  last: 'open',
  past: [],
  future: [],
}));

const { getState, setState } = useExperiment;

/** What undo goes back to, and redo on to. */
type Steps = Pick<Experiment, 'past' | 'future'>;

/** Where to begin, 0-based; what is left out is as the preset begins. */
export interface Start {
  readonly timestep?: number | undefined;
  readonly stage?: number | undefined;
  readonly unit?: number | undefined;
  readonly lane?: number | undefined;
}

/** What was loaded for the run on the screen: edits need nothing else. */
let loaded: OpenedSetup | null = null;
/** How steps of training are made; fetched with the first of them. */
let learning: Learning | null = null;
/** The change under way as one step of undo: a drag is many edits. */
let gesture: string | null = null;
/** What is being opened, and the steps of undo it will have; those in the store belong to the run on the screen. */
let heading: (Steps & { readonly setup: Setup }) | null = null;

/**
 * Opens a preset with a cell, both by id, as they are shipped, and goes to its start (brought into range). A preset that has
 * no weights for the cell takes its usual one. Resolves to the run, or to null where it failed or something else was asked
 * for in the meantime.
 */
export function openRun(preset: string, cell: string, start: Start = {}): Promise<Run | null> {
  return open(plainSetup(preset, cell), start, 'begin');
}

/** Opens a whole setup, as a link has it; see {@link openRun}. Undo begins anew, unless it is the one on the screen. */
export async function openSetupAt(setup: Setup, start: Start): Promise<Run | null> {
  const { run: shown, past, future } = getState();
  const isShown =
    shown !== null && opensAlike(shown.setup, setup) && areSame(shown.setup.edits, setup.edits);
  const run = await open(setup, start, 'begin', isShown ? { past, future } : nextSteps());
  if (run !== null && !isShown) setState({ past: [], future: [] });
  return run;
}

/**
 * Changes the run on the screen as one step of undo; the place in time stays unless `at` says where to look. Changes of the
 * same `of`, as a slider makes them, are one step together.
 */
export async function change(
  by: Partial<Setup>,
  at: { readonly timestep?: number; readonly stage?: number } = {},
  of: string | null = null,
): Promise<Run | null> {
  const { past } = heading ?? getState();
  const goesOn = of !== null && of === gesture;
  const asked = { ...getState().setup, ...by };
  const opening = open(asked, at, 'stay', goesOn ? { past, future: [] } : nextSteps());
  gesture = of;
  return opening;
}

/** One change of the numbers, at once; nothing where there is nothing in that place. Edits of the same `of` until {@link endGesture} are one step of undo. */
export function edit(change: Edit, of: string | null = null): void {
  apply((edits) => withEdit(edits, change), of);
}

/** A step of training, as one step of undo. Resolves when it is made. */
export async function train(update: Update): Promise<void> {
  await fetchLearning();
  edit(update);
}

/** Several changes as one step of undo. */
export function editAll(changes: readonly Edit[]): void {
  apply((edits) => changes.reduce(withEdit, edits), null);
}

/** Takes back what was changed in the place of that edit, or that step of training. */
export function release(of: Edit): void {
  apply((edits) => without(edits, of), null);
}

/** What follows is a step of undo of its own. */
export function endGesture(): void {
  gesture = null;
}

/** The run before is no longer compared with. */
export function forgetBefore(): void {
  setState({ before: null });
}

/** Everything as the preset has it, as one step of undo. */
export function backToPreset(): void {
  const { setup } = getState();
  if (!isPlain(setup)) void open(plainSetup(setup.preset, setup.cell), {}, 'stay');
}

/** The weights as they began: without edits of weights and steps of training, from the same seed. */
export function sameWeights(): void {
  apply((edits) => edits.filter(({ kind }) => kind !== 'weight' && kind !== 'update'), null);
}

export function undo(): Promise<Run | null> {
  const { past, future, setup } = heading ?? getState();
  const to = past.at(-1);
  return travel('undo', to, past.slice(0, -1), [setup, ...future]);
}

export function redo(): Promise<Run | null> {
  const { past, future, setup } = heading ?? getState();
  const [to, ...rest] = future;
  return travel('redo', to, [...past, setup], rest);
}

async function travel(
  how: 'undo' | 'redo',
  to: Setup | undefined,
  past: readonly Setup[],
  future: readonly Setup[],
): Promise<Run | null> {
  return to === undefined ? null : open(to, {}, how, { past, future });
}

/** The setup with a cell that its preset has weights for: the one asked for, or the preset's usual one. */
async function withUsualCell(setup: Setup): Promise<Setup> {
  const { cells } = await loadPreset(setup.preset);
  if (cells === null || cells.includes(setup.cell)) return setup;
  return { ...setup, cell: cells[0] ?? setup.cell };
}

function apply(by: (edits: readonly Edit[]) => readonly Edit[], of: string | null): void {
  const { run, past, before } = getState();
  if (run === null || loaded === null) return;
  const edits = fittingEdits(loaded, by(run.setup.edits), learning);
  if (areSame(edits, run.setup.edits)) return;
  const next = { ...run.setup, edits };
  const goesOn = of !== null && of === gesture;
  gesture = of;
  heading = null;
  setState({
    setup: next,
    run: runOf(loaded, next, learning),
    failure: null,
    last: 'change',
    before: goesOn ? before : run,
    past: goesOn ? past : remember(past, run.setup),
    future: [],
  });
}

/** True where both change the same places to the same values in the same order: the end of a drag repeats where it came to. */
function areSame(a: readonly Edit[], b: readonly Edit[]): boolean {
  const saying = (edit: Edit | undefined): string => (edit ? `${placeOf(edit)} ${edit.value}` : '');
  return a.length === b.length && a.every((edit, k) => saying(edit) === saying(b[k]));
}

function remember(past: readonly Setup[], setup: Setup): readonly Setup[] {
  return [...past, setup].slice(-MOST_STEPS);
}

/** `begin`: at the preset's start. `stay`: where one stands, as are the two ways along the steps of undo. */
type How = 'begin' | 'stay' | 'undo' | 'redo';

async function open(
  asked: Setup,
  start: Start,
  how: How,
  steps: Steps = nextSteps(),
): Promise<Run | null> {
  const { run: last } = getState();
  gesture = null;
  const own = { ...steps, setup: asked };
  heading = own;
  setState({ setup: asked, failure: null });
  const isCurrent = (): boolean => heading === own;
  try {
    const setup = how === 'begin' ? await withUsualCell(asked) : asked;
    const alike = last !== null && loaded !== null && opensAlike(last.setup, setup);
    const opened = alike && loaded !== null ? loaded : await openSetup(setup);
    if (setup.edits.some(({ kind }) => kind === 'update')) await fetchLearning();
    if (!isCurrent()) return null;
    const fitting = {
      ...inRange(setup, opened.preset),
      edits: fittingEdits(opened, setup.edits, learning),
    };
    const run = runOf(opened, fitting, learning);
    loaded = opened;
    heading = null;
    const sameSequence =
      last?.preset === run.preset && last.trace.sequence.steps === run.trace.sequence.steps;
    setState({
      run,
      setup: fitting,
      before: last !== null && sameSequence && how !== 'begin' ? last : null,
      last: how === 'begin' ? 'open' : how === 'stay' ? 'change' : how,
      ...steps,
    });
    follow(run, last, start, how);
    return run;
  } catch (error) {
    if (isCurrent()) {
      heading = null;
      setState({
        failure: error instanceof Error ? error.message : String(error),
        ...(last === null ? {} : { setup: last.setup }),
      });
    }
    return null;
  }
}

async function fetchLearning(): Promise<void> {
  learning ??= await import('./learn');
}

/** The steps of undo once something new is open: one more, back to the run on the screen. */
function nextSteps(): Steps {
  const { run, past, future } = getState();
  return run === null ? { past, future } : { past: remember(past, run.setup), future: [] };
}

/** Brings cursor and view to a run: to its start, or into its range. */
function follow(run: Run, last: Run | null, start: Start, how: How): void {
  const { steps } = run.trace.sequence;
  const { layers, directions, hiddenSize } = run.trace.model;
  const stages = run.cell.stages.length;
  if (how === 'begin' || last?.preset !== run.preset) {
    const { timestep, stage, unit, lane } = { lane: 0, ...run.preset.start, ...given(start) };
    beginRun(steps, stages, timestep, stage);
    beginView(hiddenSize, layers * directions, unit, lane);
    return;
  }
  // The same cell has as many stages as before, which are not its own on every page.
  const before = last.cell === run.cell ? usePlayback.getState().stages : stages;
  resizeRun(steps, before, start.timestep, start.stage);
  resizeView(hiddenSize, layers * directions, run.trace.model.graph.byId);
}

function given(start: Start): Partial<Record<keyof Start, number>> {
  return Object.fromEntries(Object.entries(start).filter(([, value]) => value !== undefined));
}
