import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedCell } from './own-cells';

const KEY = 'unrolled.own-cells';

class Shelf {
  readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, text: string) => void this.kept.set(key, text);
  removeItem = (key: string) => void this.kept.delete(key);
}

/** Loads the module anew, as a page does. */
async function openPage(storage: unknown) {
  vi.resetModules();
  vi.stubGlobal('localStorage', storage);
  return import('./own-cells');
}

const cell = (name: string, equations = 'h = tanh(W @ x)'): SavedCell => ({
  name,
  base: 'lstm',
  equations,
});

let shelf: Shelf;
beforeEach(() => {
  shelf = new Shelf();
});
afterEach(() => vi.unstubAllGlobals());

describe('Cells of one’s own', () => {
  it('are there again the next time, in the order they were saved', async () => {
    const first = await openPage(shelf);
    first.saveCell(cell('b'));
    first.saveCell(cell('a', 'h = x * p'));
    const { useOwnCells } = await openPage(shelf);
    expect(useOwnCells.getState().cells).toEqual([cell('b'), cell('a', 'h = x * p')]);
    expect(useOwnCells.getState().kept).toBe(true);
  });

  it('have tidy names of 1 to 40 characters', async () => {
    const { saveCell, tidyName, useOwnCells } = await openPage(shelf);
    expect(tidyName('  my\n\u0000\u2028 cell ')).toBe('my cell');
    expect(tidyName('细胞'.repeat(40))).toHaveLength(40);
    expect(tidyName('x'.repeat(39) + '😀')).toBe('x'.repeat(39));
    saveCell(cell(' \n '));
    expect(useOwnCells.getState()).toMatchObject({ cells: [], outcome: { kind: 'nameless' } });
    saveCell(cell(' mine '));
    expect(useOwnCells.getState().cells).toEqual([cell('mine')]);
  });

  it('replace the one of the same name, which undo brings back', async () => {
    const { saveCell, undoLastChange, useOwnCells } = await openPage(shelf);
    saveCell(cell('a'));
    saveCell(cell('b'));
    saveCell(cell('a', 'h = p'));
    expect(useOwnCells.getState().cells).toEqual([cell('a', 'h = p'), cell('b')]);
    expect(useOwnCells.getState().outcome).toEqual({ kind: 'replaced', name: 'a' });
    undoLastChange();
    expect(useOwnCells.getState().cells).toEqual([cell('a'), cell('b')]);
    expect(useOwnCells.getState()).toMatchObject({ before: null, outcome: { kind: 'undone' } });
  });

  it('can be renamed, but not to nothing and not to another’s name', async () => {
    const { renameCell, saveCell, useOwnCells } = await openPage(shelf);
    saveCell(cell('a'));
    saveCell(cell('b'));
    expect(renameCell('a', ' b ')).toBe(false);
    expect(useOwnCells.getState().outcome).toEqual({ kind: 'taken', name: 'b' });
    expect(renameCell('a', ' ')).toBe(false);
    expect(renameCell('a', 'a')).toBe(true);
    expect(renameCell('a', 'c')).toBe(true);
    expect(useOwnCells.getState().cells).toEqual([cell('c'), cell('b')]);
  });

  it('are deleted until that is undone', async () => {
    const { deleteCell, saveCell, undoLastChange, useOwnCells } = await openPage(shelf);
    saveCell(cell('a'));
    saveCell(cell('b'));
    deleteCell('a');
    expect(useOwnCells.getState().cells).toEqual([cell('b')]);
    undoLastChange();
    expect((await openPage(shelf)).useOwnCells.getState().cells).toEqual([cell('a'), cell('b')]);
  });

  it('are 50 at most', async () => {
    const { MOST_CELLS, saveCell, useOwnCells } = await openPage(shelf);
    for (let k = 0; k <= MOST_CELLS; k++) saveCell(cell(`cell ${k}`));
    expect(useOwnCells.getState().cells).toHaveLength(50);
    expect(useOwnCells.getState().outcome).toEqual({ kind: 'full', name: 'cell 50' });
    saveCell(cell('cell 7', 'h = p'));
    expect(useOwnCells.getState().outcome).toEqual({ kind: 'replaced', name: 'cell 7' });
  });

  it('of another tab are not lost', async () => {
    const here = await openPage(shelf);
    here.saveCell(cell('here'));
    (await openPage(shelf)).saveCell(cell('there'));
    here.saveCell(cell('here again'));
    expect(here.useOwnCells.getState().cells.map(({ name }) => name)).toEqual([
      'here',
      'there',
      'here again',
    ]);
  });

  it.each([
    'no JSON at all',
    '',
    'null',
    '[]',
    '{"state":[]}',
    '{"state":{},"version":1}',
    '{"state":null,"version":1}',
  ])('are none where storage holds “%s”', async (text) => {
    shelf.setItem(KEY, text);
    const { saveCell, useOwnCells } = await openPage(shelf);
    expect(useOwnCells.getState().cells).toEqual([]);
    saveCell(cell('a'));
    expect((await openPage(shelf)).useOwnCells.getState().cells).toEqual([cell('a')]);
  });

  it('are kept where others beside them are broken', async () => {
    const state = [
      cell('good'),
      cell('good', 'h = twice'),
      cell(' untidy '),
      cell('x'.repeat(41)),
      cell('long', 'x'.repeat(4001)),
      { ...cell('of no base'), base: 'constructor' },
      { name: 'half' },
      null,
      7,
      { ...cell('also good'), extra: 1 },
    ];
    shelf.setItem(KEY, JSON.stringify({ state, version: 1 }));
    const { useOwnCells } = await openPage(shelf);
    expect(useOwnCells.getState().cells).toEqual([cell('good'), cell('also good')]);
  });

  const broken = {
    getItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const full = Object.assign(new Shelf(), { setItem: broken.setItem });
  it.each([
    ['is missing', undefined],
    ['refuses', broken],
    ['is full', full],
  ])('last for this visit where storage %s, and that is told', async (_, storage) => {
    const { deleteCell, saveCell, useOwnCells } = await openPage(storage);
    saveCell(cell('a'));
    saveCell(cell('b'));
    expect(useOwnCells.getState()).toMatchObject({ cells: [cell('a'), cell('b')], kept: false });
    deleteCell('a');
    expect(useOwnCells.getState().cells).toEqual([cell('b')]);
  });
});
