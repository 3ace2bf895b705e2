import * as v from 'valibot';
import { create } from 'zustand';
import { cellOf } from '../cells/catalogue';
import { CellTooLarge, ownGraph } from '../cells/own-cell';
import { EquationError } from '../engine/language/error';
import type { Setup } from '../tasks/setup';
import { change, useExperiment } from './experiment';
import { readShelf, writeShelf } from './shelf';

/** Equations as they are being typed. They may be broken, and are kept until they run or others are typed. */
export interface Draft {
  readonly text: string;
  /** The equations of the setup that they were typed over: with any others there is no draft. */
  readonly of: string;
  /** What the cell is called. */
  readonly name: string;
}

/** Why a text is no cell that can be run. */
export type Problem = EquationError | CellTooLarge;

export interface Drafting {
  /** Whether the editor is open. */
  readonly editing: boolean;
  readonly draft: Draft | null;
  /** What is wrong with the draft, as far as it has been told: nothing is said of a text before a pause. */
  readonly problem: Problem | null;
}

/** Milliseconds without a key after which the run follows. */
const PAUSE = 400;

const KEY = 'unrolled.draft';
const LONGEST_KEPT = 20_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_KEPT));
const kept = v.object({ text, of: text, name: text });

export const useDraft = create<Drafting>()(() => {
  const stored = v.safeParse(kept, readShelf(KEY));
  const draft = stored.success ? stored.output : null;
  return { editing: false, draft, problem: draft && problemIn(draft.text) };
});

const { getState, setState } = useDraft;

let timer: ReturnType<typeof setTimeout> | undefined;

export function toggleEditing(): void {
  setState(({ editing }) => ({ editing: !editing }));
}

/** The equations that a setup runs, or is about to. */
export function equationsOf({ own, cell }: Setup): string {
  return own?.equations ?? cellOf(cell)?.equations ?? '';
}

/** Takes what stands in the editor now; the run follows after a pause, if it is a cell. */
export function typeEquations(text: string, name: string): void {
  const draft = { text, name, of: equationsOf(useExperiment.getState().setup) };
  put(draft);
  if (problemIn(text) === null) setState({ problem: null });
  clearTimeout(timer);
  timer = setTimeout(settle, PAUSE);
}

/** Ends the pause: tells what is wrong with the draft, or runs it as one step of undo. */
export function settle(): void {
  clearTimeout(timer);
  const { draft } = getState();
  const { setup } = useExperiment.getState();
  if (draft === null || draft.of !== equationsOf(setup)) return;
  const problem = problemIn(draft.text);
  setState({ problem });
  if (problem === null && draft.text !== draft.of) void run(draft, setup);
}

/** Lets go of what was typed and did not run. */
export function discardDraft(): void {
  clearTimeout(timer);
  put(null);
  setState({ problem: null });
}

/** What keeps a text from being run as a cell; null where nothing does. */
export function problemIn(text: string): Problem | null {
  try {
    ownGraph(text);
    return null;
  } catch (error) {
    if (error instanceof EquationError || error instanceof CellTooLarge) return error;
    throw error;
  }
}

async function run({ text, name }: Draft, { cell }: Setup): Promise<void> {
  put({ text, name, of: text });
  const own = text === cellOf(cell)?.equations ? null : { name, equations: text };
  const opened = await change({ own });
  const { failure, setup } = useExperiment.getState();
  const { draft } = getState();
  // What was typed stays in the editor, over the equations that are still on the screen.
  if (opened === null && failure !== null && draft !== null) {
    put({ ...draft, of: equationsOf(setup) });
  }
}

function put(draft: Draft | null): void {
  setState({ draft });
  writeShelf(KEY, draft !== null && draft.text.length <= LONGEST_KEPT ? draft : null);
}
