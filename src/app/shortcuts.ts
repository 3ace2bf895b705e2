import { redo, undo } from '../stores/experiment';
import {
  changeSpeed,
  goToTimestep,
  stepStage,
  stepTimestep,
  toggleLoop,
  togglePlay,
  usePlayback,
} from '../stores/playback';
import { usePage } from '../stores/page';
import { enterPresenter, usePresenter } from '../stores/presenter';
import { goUp, stepUnit, toggleTables } from '../stores/view';
import { openHelp } from './help';
import { pageNow } from './other-page';
import { dismissProblems } from './sync-link';

/** Keys are for the whole page, except in what has a use of its own for them. */
const OWN_KEYS =
  'input:not([type=range]), textarea, select, [role=listbox], [role=dialog], [contenteditable], [data-own-keys]';
/** These press or follow what has the focus. */
const PRESSES = 'button, a, summary';

/** What keys do on every page. */
const everywhere: Readonly<Record<string, () => void>> = {
  t: toggleTables,
  '?': openHelp,
  Escape: () => {
    if (!dismissProblems()) goUp();
  },
};

/** What they do where a run is walked through. */
const inRun: Readonly<Record<string, () => void>> = {
  ' ': togglePlay,
  ArrowRight: () => {
    stepTimestep(1);
  },
  ArrowLeft: () => {
    stepTimestep(-1);
  },
  PageDown: () => {
    stepTimestep(10);
  },
  PageUp: () => {
    stepTimestep(-10);
  },
  Home: () => {
    goToTimestep(0);
  },
  End: () => {
    goToTimestep(usePlayback.getState().steps - 1);
  },
  '.': () => {
    stepStage(1);
  },
  ',': () => {
    stepStage(-1);
  },
  ArrowUp: () => {
    stepUnit(-1);
  },
  ArrowDown: () => {
    stepUnit(1);
  },
  l: toggleLoop,
  p: () => {
    if (usePage.getState().page !== 'compare') enterPresenter();
  },
  '+': () => {
    changeSpeed(1);
  },
  '=': () => {
    changeSpeed(1);
  },
  '-': () => {
    changeSpeed(-1);
  },
  'mod+z': () => void undo(),
  'mod+shift+z': () => void redo(),
  'mod+y': () => void redo(),
};

/** Listens to the keys of the help dialog; returns a function that stops it. */
export function listenToKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || usePresenter.getState().on) return;
    const { target } = event;
    if (!(target instanceof Element) || target.closest(OWN_KEYS) !== null) return;
    const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const isCommand = event.ctrlKey || event.metaKey;
    if (!isCommand) {
      if (name === ' ' && target.closest(PRESSES) !== null) return;
      if (movesByItself(target, name)) return;
    }
    const keys = { ...(pageNow(usePage.getState().page)?.keys ?? inRun), ...everywhere };
    const action = keys[isCommand ? `mod+${event.shiftKey ? 'shift+' : ''}${name}` : name];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => {
    document.removeEventListener('keydown', onKeyDown);
  };
}

/** A focused range, and a focused region that can be scrolled, keep the keys that move them. */
function movesByItself(target: Element, key: string): boolean {
  if (!/^(Arrow|Page|Home|End)/.test(key)) return false;
  if (target.matches('input[type=range]')) return true;
  const region = target.closest('[tabindex="0"]:not([role=slider])');
  if (region === null) return false;
  const { overflowX, overflowY } = getComputedStyle(region);
  // What only sticks out cannot be scrolled.
  return key === 'ArrowLeft' || key === 'ArrowRight'
    ? overflowX !== 'visible' && region.scrollWidth > region.clientWidth
    : overflowY !== 'visible' && region.scrollHeight > region.clientHeight;
}
