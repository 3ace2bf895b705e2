import { create } from 'zustand';
import { browserClinic, type ClinicDatabase, type Work, type Works } from './clinic-database';
import { reasonOf } from './kept-shelf';

interface Worked {
  /** null until it has been read. */
  readonly works: Works | null;
  /** Why the last change was not kept; null: it was. */
  readonly trouble: 'full' | 'refused' | null;
}

export const useClinicWork = create<Worked>()(() => ({ works: null, trouble: null }));

const { getState, setState } = useClinicWork;

/** Nothing was done yet. */
export const untouched: Work = {
  outcome: 'open',
  named: [],
  hints: {},
  text: null,
  offer: null,
  byLine: false,
};

/** Milliseconds without a change after which it is kept. */
const PAUSE = 150;

let database: ClinicDatabase = browserClinic;

/** Keeps work elsewhere: a test brings its own. */
export function keepClinicIn(other: ClinicDatabase): void {
  database = other;
}

/** Reads what earlier visits have left; a browser that refuses has nothing. */
export async function openWork(): Promise<void> {
  if (getState().works !== null) return;
  try {
    setState({ works: await database.works() });
  } catch (error) {
    setState({ works: new Map(), trouble: reasonOf(error) });
  }
}

/** What was done about an exercise, as it stands. */
export function workOn(id: string): Work {
  return getState().works?.get(id) ?? untouched;
}

/** Notes what somebody does; it is kept after a pause. */
export function work(id: string, change: Partial<Work>): void {
  set(id, { ...workOn(id), ...change });
}

/** Solved; one whose answer was looked at before stays shown. */
export function workDone(id: string): void {
  if (workOn(id).outcome === 'open') work(id, { outcome: 'done' });
}

/** As if nothing had been done. */
export function beginAgain(id: string): void {
  set(id, undefined);
}

/** What has changed and is not kept yet. */
let pending = new Map<string, Work | undefined>();
let timer: ReturnType<typeof setTimeout> | undefined;

function set(id: string, changed: Work | undefined): void {
  const works = new Map(getState().works);
  if (changed === undefined) works.delete(id);
  else works.set(id, changed);
  setState({ works });
  pending.set(id, changed);
  clearTimeout(timer);
  timer = setTimeout(keepNow, PAUSE);
}

/** Ends the pause. What is not kept stays on the screen, is said, and is tried again with the next change. */
export function keepNow(): void {
  clearTimeout(timer);
  if (pending.size === 0) return;
  const changes = pending;
  pending = new Map();
  database.put(changes).then(
    () => setState({ trouble: null }),
    (error: unknown) => {
      pending = new Map([...changes, ...pending]);
      setState({ trouble: reasonOf(error) });
    },
  );
}

/** Keeps what is pending when the page is left. Returns a function that ends it. */
export function keepOnLeaving(): () => void {
  const onHide = (): void => {
    if (document.visibilityState === 'hidden') keepNow();
  };
  document.addEventListener('visibilitychange', onHide);
  window.addEventListener('pagehide', keepNow);
  return () => {
    keepNow();
    document.removeEventListener('visibilitychange', onHide);
    window.removeEventListener('pagehide', keepNow);
  };
}
