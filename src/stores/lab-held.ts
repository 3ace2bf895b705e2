const PREFIX = 'unrolled-lab/';

let holding = '';
let release: () => void = () => undefined;

/** Says to other tabs that this one has that run open, until it opens another or is closed, however that comes about. */
export function holdRun(key: string): void {
  if (key === holding) return;
  release();
  holding = key;
  if (key === '' || !hasLocks()) return;
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  // Where the lock is refused, others offer a run that is going on here: no more than that.
  void navigator.locks.request(PREFIX + key, () => until).catch(() => undefined);
}

/** The keys of the runs that this tab or another one has open; of other tabs nothing is known where the browser does not say. */
export async function runsHeld(): Promise<ReadonlySet<string>> {
  const locks = hasLocks() ? await navigator.locks.query().catch(() => null) : null;
  const names = (locks?.held ?? []).map(({ name = '' }) => name);
  const keys = names
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length));
  return new Set([...keys, holding]);
}

/** Only pages from https or the machine itself have them. */
function hasLocks(): boolean {
  return 'locks' in navigator;
}
