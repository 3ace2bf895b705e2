import * as v from 'valibot';
import { create } from 'zustand';
import { cellOf } from '../cells/catalogue';
import { LONGEST_EQUATIONS, LONGEST_NAME } from '../cells/own-cell';
import { readShelf, writeShelf } from './shelf';

/** A cell of a person's own, saved by its name. */
export interface SavedCell {
  /** 1 to 40 characters; no two have the same. */
  readonly name: string;
  /** The cell that it began as, by id. */
  readonly base: string;
  /** At most 4,000 characters. */
  readonly equations: string;
}

/** How the last thing that was asked for ended. */
export interface Outcome {
  readonly kind:
    'saved' | 'replaced' | 'renamed' | 'deleted' | 'undone' | 'nameless' | 'taken' | 'full';
  readonly name: string;
}

export interface OwnCells {
  /** In the order in which they were first saved. */
  readonly cells: readonly SavedCell[];
  /** The list before its last change; null where there is nothing to undo. */
  readonly before: readonly SavedCell[] | null;
  readonly outcome: Outcome | null;
  /** False where the browser refused to keep the list: it lasts as long as the page. */
  readonly kept: boolean;
}

export const MOST_CELLS = 50;

const KEY = 'unrolled.own-cells';

const savedCell = v.object({
  name: v.pipe(v.string(), v.check(isName)),
  base: v.pipe(
    v.string(),
    v.check((id) => cellOf(id) !== undefined),
  ),
  equations: v.pipe(v.string(), v.maxLength(LONGEST_EQUATIONS)),
});

export const useOwnCells = create<OwnCells>()(() => ({
  cells: read() ?? [],
  before: null,
  outcome: null,
  kept: true,
}));

const { getState, setState } = useOwnCells;

/** Saves a cell; one that has the same name is replaced. */
export function saveCell(cell: SavedCell): void {
  const name = tidyName(cell.name);
  const cells = latest();
  const has = cells.some((one) => one.name === name);
  if (name === '') tell('nameless', name);
  else if (!has && cells.length >= MOST_CELLS) tell('full', name);
  else {
    const saved = { ...cell, name };
    const next = has ? cells.map((one) => (one.name === name ? saved : one)) : [...cells, saved];
    put(next, cells, { kind: has ? 'replaced' : 'saved', name });
  }
}

/** False where the new name is none, or another cell's. */
export function renameCell(from: string, to: string): boolean {
  const name = tidyName(to);
  const cells = latest();
  if (name === from) return true;
  const kind = name === '' ? 'nameless' : cells.some((one) => one.name === name) ? 'taken' : null;
  if (kind !== null) {
    tell(kind, name);
    return false;
  }
  const next = cells.map((one) => (one.name === from ? { ...one, name } : one));
  put(next, cells, { kind: 'renamed', name });
  return true;
}

export function deleteCell(name: string): void {
  const cells = latest();
  put(
    cells.filter((one) => one.name !== name),
    cells,
    { kind: 'deleted', name },
  );
}

/** Takes the last change of the list back. */
export function undoLastChange(): void {
  const { before, outcome } = getState();
  if (before !== null) put(before, null, { kind: 'undone', name: outcome?.name ?? '' });
}

/** A name as it is saved: without what surrounds it, in one line, and no longer than there is room for. */
export function tidyName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/[\p{C}\p{Z}]+$/u, '');
}

function isName(name: string): boolean {
  return name !== '' && tidyName(name) === name;
}

/** Another tab may have changed the list since it was read. */
function latest(): readonly SavedCell[] {
  const { cells, kept } = getState();
  return kept ? (read() ?? cells) : cells;
}

/** What is kept, without what is broken or twice; undefined where nothing is, or it cannot be read. */
function read(): readonly SavedCell[] | undefined {
  const list = v.safeParse(v.array(v.unknown()), readShelf(KEY));
  if (!list.success) return undefined;
  const cells = new Map<string, SavedCell>();
  for (const item of list.output) {
    const cell = v.safeParse(savedCell, item);
    if (cell.success && !cells.has(cell.output.name)) cells.set(cell.output.name, cell.output);
  }
  return [...cells.values()].slice(0, MOST_CELLS);
}

function put(
  cells: readonly SavedCell[],
  before: readonly SavedCell[] | null,
  outcome: Outcome,
): void {
  setState({ cells, before, outcome, kept: writeShelf(KEY, cells) });
}

function tell(kind: Outcome['kind'], name: string): void {
  setState({ outcome: { kind, name }, before: null });
}
