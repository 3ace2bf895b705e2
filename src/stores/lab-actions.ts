import type { Checkpoint } from '../trainer/checkpoint';
import { createTrainer, type Trainer } from '../trainer/client';
import type { OwnData, Tell } from '../trainer/protocol';
import { startWorker } from '../trainer/start-worker';
import type { History } from '../trainer/history';
import type { Wish } from '../trainer/reading';
import { usualSettings, type RunSettings } from '../trainer/run-settings';
import type { LabTask } from '../tasks/lab/task';
import { firstWish, useLab, type Lab } from './lab';
import { loadLabTask } from '../tasks/lab/catalogue';
import { putAside } from './lab-others';
import { joined, noProgress, useLabProgress } from './lab-progress';
import { createPast } from './past';
import { nothingShown, useLabShown } from './lab-shown';

let trainer: Trainer | null = null;

function theTrainer(): Trainer {
  trainer ??= createTrainer(startWorker, hear);
  return trainer;
}

/** Opens a task as one can reasonably start it. */
export async function chooseTask(id: string): Promise<void> {
  useLab.setState({ status: 'opening', failure: null });
  const task = await fetchTask(id);
  if (task !== null) openTask(task, usualSettings(task));
}

/** A task of the catalogue; null where it cannot be fetched, which is said. */
export async function fetchTask(id: string): Promise<LabTask | null> {
  try {
    return await loadLabTask(id);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    useLab.setState({ status: 'failed', failure: { words: null, message } });
    return null;
  }
}

/** Opens a task with settings. `expected`: what a link says that the run comes to. */
export function openTask(
  task: LabTask,
  draft: RunSettings,
  expected: Lab['expected'] = null,
): void {
  past.forget();
  useLab.setState({ task, draft, own: null, expected });
  openDraft();
}

/**
 * Changes the settings. A run that has made no update is opened anew with them at once; another one stays as it is until
 * {@link openDraft} or {@link backToRun}, but for the rule for its end, which holds at once.
 */
export function changeDraft(by: Partial<RunSettings>): void {
  const { draft } = useLab.getState();
  if (draft === null) return;
  past.remember(draft, Object.keys(by).join());
  applyDraft(by);
}

/** Settings of this task as they stood before, and those that were taken back. */
const past = createPast<RunSettings>();

/** Takes back the last change of the settings. */
export function undoDraft(): void {
  const { draft } = useLab.getState();
  const before = draft && past.undo(draft);
  if (before !== null) applyDraft(before);
}

export function redoDraft(): void {
  const { draft } = useLab.getState();
  const after = draft && past.redo(draft);
  if (after !== null) applyDraft(after);
}

function applyDraft(by: Partial<RunSettings>): void {
  const { draft, status } = useLab.getState();
  if (draft === null) return;
  // Of other settings nobody has said what they come to.
  const stays = Object.keys(by).every((key) => key === 'stop');
  const expected = stays ? useLab.getState().expected : null;
  useLab.setState({ draft: { ...draft, ...by }, expected });
  if (useLabProgress.getState().update === 0) {
    if (status !== 'running') openSoon();
  } else if (by.stop !== undefined && by.stop !== draft.stop) setStop(by.stop);
}

/** What a run comes to does not depend on when it ends: it can go on under another rule. */
function setStop(stop: RunSettings['stop']): void {
  useLab.setState(({ settings, status, ending }) => ({
    settings: settings && { ...settings, stop },
    ...(status === 'ended' && ending?.kind !== 'not finite'
      ? { status: 'resting', ending: null }
      : {}),
  }));
  theTrainer().stop(stop);
}

/** The settings of the run that is open again. */
export function backToRun(): void {
  useLab.setState(({ settings }) => ({ draft: settings }));
}

/** A new run with the settings as they stand; the one before is put aside to be compared with, if it had made an update. */
export function openDraft(): void {
  open(null);
}

/** Where a run out of a file goes on from, and the task and data that it is about. */
export interface Opening {
  readonly task: LabTask;
  readonly settings: RunSettings;
  readonly own: OwnData | null;
  readonly checkpoint: Checkpoint;
  readonly history: History;
}

/** Opens a run as it stood at that checkpoint: from here it goes on to the same bits. `key`: that of a kept run, which goes on under it. */
export function openCheckpoint(
  { task, settings, own, checkpoint, history }: Opening,
  key?: string,
): void {
  useLab.setState({ task, draft: settings, own, expected: null });
  open({ checkpoint, history }, key);
}

function open(
  from: { readonly checkpoint: Checkpoint; readonly history: History } | null,
  key: string = crypto.randomUUID(),
): void {
  const { draft, own, wish, expected } = useLab.getState();
  window.clearTimeout(timer);
  if (draft === null) return;
  keepBefore();
  useLab.setState({
    settings: draft,
    rateChanged: from !== null && from.checkpoint.rateChanges.length > 0,
    key,
    status: 'opening',
    ending: null,
    failure: null,
    wish: { ...firstWish, threshold: wish.threshold },
  });
  useLabProgress.setState(
    from === null
      ? noProgress
      : { ...noProgress, update: from.checkpoint.update, history: from.history },
  );
  useLabShown.setState(nothingShown);
  const keepAt = expected?.update ?? null;
  theTrainer().open({ key, settings: draft, own, from, weights: null, keepAt, wish: firstWish });
}

/** The same run from its beginning. */
export function reset(): void {
  backToRun();
  openDraft();
}

/** The same run with other weights, order and dropout. */
export function newSeed(): void {
  const { draft } = useLab.getState();
  if (draft === null) return;
  useLab.setState({ draft: { ...draft, seed: draft.seed + 1 }, expected: null });
  openDraft();
}

export function start(): void {
  if (useLabShown.getState().looked !== null) look(null);
  useLab.setState({ status: 'running', ending: null });
  useLabShown.setState({ slow: null });
  theTrainer().go();
}

export function pause(): void {
  theTrainer().pause();
}

/** One update, told step by step. */
export function one(): void {
  if (useLabShown.getState().looked !== null) look(null);
  theTrainer().one();
}

/** The learning rate from the next update on; a run that has not begun takes it as its own. */
export function setRate(rate: number): void {
  const { draft, settings } = useLab.getState();
  if (draft === null || settings === null) return;
  const training = { ...draft.training, rate };
  if (useLabProgress.getState().update === 0) {
    changeDraft({ training });
    return;
  }
  useLab.setState({
    draft: { ...draft, training },
    settings: { ...settings, training: { ...settings.training, rate } },
    rateChanged: true,
  });
  theTrainer().rate(rate);
}

export function setWish(by: Partial<Wish>): void {
  const wish = { ...useLab.getState().wish, ...by };
  useLab.setState({ wish });
  theTrainer().wish(wish);
}

/** Looks at a kept checkpoint; null: at the weights as they are. */
export function look(update: number | null): void {
  useLabShown.setState(update === null ? { looked: null, kept: null } : { looked: update });
  theTrainer().look(update);
}

/** Goes on from the checkpoint that is looked at: what came after it is given up. */
export function rewind(): void {
  const { looked } = useLabShown.getState();
  if (looked !== null) theTrainer().rewind(looked);
}

/** A checkpoint with all its numbers; null: the weights as they are. Resolves to null where it is not kept any more. */
export function hand(update: number | null): Promise<Checkpoint | null> {
  return theTrainer().hand(update);
}

/** Opens a table of the visitor's own as a task, as one can reasonably start it. */
export function openOwn(own: OwnData, task: LabTask): void {
  useLab.setState({ own, task, draft: usualSettings(task), expected: null });
  openDraft();
}

/** How long nothing must change before a run that has not begun is opened anew: a drag is many changes. */
const PAUSE = 150;
let timer = 0;

function openSoon(): void {
  window.clearTimeout(timer);
  timer = window.setTimeout(openDraft, PAUSE);
}

function keepBefore(): void {
  const { settings } = useLab.getState();
  const { update, history } = useLabProgress.getState();
  const { now } = useLabShown.getState();
  if (settings === null || now === null || update === 0) return;
  putAside({ settings, history, update, scores: now.scores, fingerprint: now.fingerprint });
}

function hear(tell: Tell): void {
  switch (tell.kind) {
    case 'opened':
      // Who pressed Start before the data were there has not to press again.
      useLab.setState(({ status }) => ({
        status: status === 'running' ? 'running' : 'resting',
        data: tell.data,
      }));
      useLabShown.setState({ now: tell.reading, marks: tell.marks });
      break;
    case 'progress': {
      const { update, perSecond, epochs } = tell;
      const history = joined(useLabProgress.getState().history, tell.history);
      useLabProgress.setState({ update, perSecond, epochs, history });
      break;
    }
    case 'reading':
      useLabShown.setState(tell.kept ? { kept: tell.reading } : { now: tell.reading });
      break;
    case 'marks':
      useLabShown.setState({ marks: tell.marks });
      break;
    case 'slow':
      useLabShown.setState({ slow: tell.slow });
      break;
    case 'paused':
      useLab.setState({
        status: tell.ending === null ? 'resting' : 'ended',
        ending: tell.ending,
      });
      useLabProgress.setState({ perSecond: null });
      break;
    case 'rewound':
      useLabProgress.setState({ update: tell.update, history: tell.history });
      useLabShown.setState({ looked: null, kept: null });
      useLab.setState({ status: 'resting', ending: null });
      break;
    case 'handed':
      break;
    case 'not kept':
      useLab.setState({ notKept: tell.reason });
      break;
    case 'failed':
      useLab.setState({
        status: 'failed',
        failure: { words: tell.words, message: tell.message },
      });
  }
}
