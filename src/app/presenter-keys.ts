import { goToTimestep, stepStage, walkToStart, usePlayback } from '../stores/playback';
import { skip, usePredict } from '../stores/predict';
import {
  leavePresenter,
  movePointer,
  setBlank,
  setHelp,
  togglePointer,
  usePresenter,
} from '../stores/presenter';
import { stepUnit } from '../stores/view';

/** How far a key moves the pointer, as a share of the screen. */
const STRIDE = 0.02;

const OWN_KEYS = 'input, textarea, select, [role=listbox], [role=dialog], [contenteditable]';
/** These are pressed by what is otherwise the next stage. */
const PRESSES = 'button, a, summary';

/** Whoever goes on wants to be seen. */
function shown(action: () => void): () => void {
  return () => {
    setBlank(false);
    action();
  };
}

/** A speaker who has put the question to the room shows what comes with the same key. */
const next = shown(() => {
  if (usePredict.getState().asked?.answered === null) skip();
  else stepStage(1);
});
const previous = shown(() => stepStage(-1));
const toggleBlank = (): void => setBlank(!usePresenter.getState().blank);

/** What a presentation remote sends (Page Up, Page Down, `.` or `b`, F5), and what a speaker at the keyboard needs. */
const actions: Readonly<Record<string, () => void>> = {
  PageDown: next,
  ArrowRight: next,
  ' ': next,
  Enter: next,
  PageUp: previous,
  ArrowLeft: previous,
  '.': toggleBlank,
  b: toggleBlank,
  F5: shown(() => {
    walkToStart();
  }),
  l: togglePointer,
  '?': () => setHelp(true),
  Escape: leavePresenter,
  Home: shown(() => goToTimestep(0)),
  End: shown(() => goToTimestep(usePlayback.getState().steps - 1)),
  ArrowUp: shown(() => stepUnit(-1)),
  ArrowDown: shown(() => stepUnit(1)),
};

const pointerActions: Readonly<Record<string, () => void>> = {
  ArrowLeft: () => movePointer(-STRIDE, 0),
  ArrowRight: () => movePointer(STRIDE, 0),
  ArrowUp: () => movePointer(0, -STRIDE),
  ArrowDown: () => movePointer(0, STRIDE),
};

/** The keys of the presenter view: they come before the page's own, and only while it is on. Returns a function that ends it. */
export function listenToPresenterKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { on, pointing } = usePresenter.getState();
    if (!on || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    const { target } = event;
    if (target instanceof Element && target.closest(OWN_KEYS) !== null) return;
    const presses = target instanceof Element && target.closest(PRESSES) !== null;
    if (presses && (event.key === ' ' || event.key === 'Enter')) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = event.altKey ? (pointing ? pointerActions[key] : undefined) : actions[key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  document.addEventListener('keydown', onKeyDown, true);
  return () => {
    document.removeEventListener('keydown', onKeyDown, true);
  };
}
