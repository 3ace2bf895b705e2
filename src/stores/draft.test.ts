import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lstm } from '../cells/lstm.cell';

const PAUSE = 400;
const NEVER_FORGETS = lstm.equations.replace('f * c_prev', 'c_prev');
const BROKEN = lstm.equations.replace('i * g', 'i *');

/** The page with the default run open. */
async function openPage() {
  vi.resetModules();
  const experiment = await import('./experiment');
  await experiment.openRun('latch', 'lstm');
  return { ...experiment, ...(await import('./draft')) };
}

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pause = () => vi.advanceTimersByTimeAsync(PAUSE);

describe('Equations that are being typed', () => {
  it('run after a pause, as one step of undo', async () => {
    const { typeEquations, undo, useExperiment } = await openPage();
    const { length } = useExperiment.getState().past;
    for (const end of ['', '#', '# w', '# wo', '# words']) {
      typeEquations(NEVER_FORGETS + end, 'Mine');
      await vi.advanceTimersByTimeAsync(PAUSE - 1);
    }
    expect(useExperiment.getState().run?.cell.equations).toBe(lstm.equations);
    await pause();
    // What reads equations is fetched first.
    await vi.waitFor(() => {
      expect(useExperiment.getState().run?.cell.equations).toBe(`${NEVER_FORGETS}# words`);
    });
    const { run, past } = useExperiment.getState();
    expect(run?.cell.name).toEqual({ en: 'Mine', zh: 'Mine' });
    expect(past).toHaveLength(length + 1);
    await undo();
    expect(useExperiment.getState().run?.cell).toEqual(lstm);
  });

  it('do not disturb the run while they are broken; what is wrong is told after the pause', async () => {
    const { problemIn, typeEquations, useDraft, useExperiment } = await openPage();
    const { run } = useExperiment.getState();
    typeEquations(BROKEN, 'Mine');
    expect(useDraft.getState().problem).toBeNull();
    await pause();
    expect(useDraft.getState().problem).toMatchObject({ code: 'unexpected', line: 4 });
    expect(useDraft.getState().problem).toEqual(problemIn(BROKEN));
    expect(useExperiment.getState().run).toBe(run);
    typeEquations(NEVER_FORGETS, 'Mine');
    expect(useDraft.getState().problem).toBeNull();
  });

  it('go on over what they have become, and are no cell of one’s own once they are the list’s again', async () => {
    const { equationsOf, typeEquations, useDraft, useExperiment } = await openPage();
    typeEquations(NEVER_FORGETS, 'Mine');
    await pause();
    typeEquations(BROKEN, 'Mine');
    expect(useDraft.getState().draft?.of).toBe(NEVER_FORGETS);
    expect(equationsOf(useExperiment.getState().setup)).toBe(NEVER_FORGETS);
    typeEquations(lstm.equations, 'Mine');
    await pause();
    expect(useExperiment.getState().setup.own).toBeNull();
  });

  it('belong to the equations they were typed over', async () => {
    const { change, settle, typeEquations, undo, useDraft, useExperiment } = await openPage();
    typeEquations(BROKEN, 'Mine');
    await pause();
    await change({ own: { name: 'Other', equations: NEVER_FORGETS } });
    settle();
    expect(useExperiment.getState().setup.own?.name).toBe('Other');
    await undo();
    expect(useDraft.getState().draft).toMatchObject({ text: BROKEN, of: lstm.equations });
  });

  it('are there again the next time, and are let go where that is wished', async () => {
    const first = await openPage();
    first.typeEquations(BROKEN, 'Mine');
    const { discardDraft, settle, useDraft } = await openPage();
    expect(useDraft.getState().draft).toEqual({ text: BROKEN, of: lstm.equations, name: 'Mine' });
    expect(useDraft.getState().problem).toMatchObject({ code: 'unexpected' });
    discardDraft();
    settle();
    expect(useDraft.getState()).toMatchObject({ draft: null, problem: null });
    expect((await openPage()).useDraft.getState().draft).toBeNull();
  });

  it('that run but were left before the pause run the next time', async () => {
    (await openPage()).typeEquations(NEVER_FORGETS, 'Mine');
    const { settle, useExperiment } = await openPage();
    settle();
    await pause();
    expect(useExperiment.getState().setup.own).toEqual({ name: 'Mine', equations: NEVER_FORGETS });
  });

  it.each(['nothing', '{"state":{"text":"h"},"version":1}', '{"state":7,"version":1}'])(
    'are none where storage holds “%s”',
    async (text) => {
      kept.set('unrolled.draft', text);
      expect((await openPage()).useDraft.getState().draft).toBeNull();
    },
  );
});
