import { firstCell } from '../cells/load-cell';
import type { AllWords } from '../i18n/catalogue';
import { isLayer } from '../scene/diagram/elements';
import type { Run } from '../stores/run';
import { readLink, writeLink, type Known, type LinkDepth, type LinkState } from '../link/link';
import type { LinkProblem } from '../link/problem';
import { openSetupAt, useExperiment } from '../stores/experiment';
import { setFrame, useFrame } from '../stores/frame';
import { momentOf, usePlayback } from '../stores/playback';
import { setLanguage, setTheme, useSettings } from '../stores/settings';
import { enterPresenter, leavePresenter, usePresenter } from '../stores/presenter';
import { setPage, usePage, type Page } from '../stores/page';
import { goTo, toggleTables, useView, type Depth } from '../stores/view';
import { presets } from '../tasks/catalogue';
import { fetchPage, pageNow } from './other-page';
import { dismissNotice, notify, useNotices } from './notices';

/** What a link may name, as far as it is there at once; the first of each is left out of links. */
export const known: Known = { cells: [firstCell.id], presets: presets.map(({ id }) => id) };

/** The other cells, and models that are kept here, are looked up where a link names one. */
async function knownFor(hash: string): Promise<Known> {
  if (!/[?&](cell|preset=kept)/.test(hash)) return known;
  return (await import('./know-more')).knowMore(hash, known);
}

const PROBLEM = 'link ';

/** How long nothing must change before the address follows. */
const PAUSE = 300;

/** Takes language and theme from the address, before anything is shown. */
export function followLinkSettings(): void {
  const { language, theme } = readLink(window.location.hash, known).state;
  if (language !== undefined) setLanguage(language);
  if (theme !== undefined) setTheme(theme);
}

/** How many links are being opened: until they are, the address is what is asked for, not what is seen. */
let opening = 0;

/** Opens what the address asks for, and says what it could not give. */
export async function openLink(): Promise<void> {
  opening += 1;
  try {
    await followLink();
  } finally {
    opening -= 1;
  }
}

async function followLink(): Promise<void> {
  const { hash } = window.location;
  const { state, problems } = readLink(hash, await knownFor(hash).catch(() => known));
  if (hash !== window.location.hash) return;
  dismissProblems();
  tell(problems);
  if (state.present) enterPresenter();
  else leavePresenter();
  setFrame({ hide: state.hide ?? [], embed: state.embed ?? false });
  if (useView.getState().tables !== (state.tables ?? false)) toggleTables();
  const page = state.page ?? 'explore';
  setPage(page);
  const [run, other] = await Promise.all([
    openSetupAt(state.setup, state).then((opened) => opened ?? openWithoutOwn(state, problems)),
    // The page itself says where it could not be fetched; see vite:preloadError in main.tsx.
    fetchPage(page).catch(() => null),
  ]);
  if (hash !== window.location.hash) return;
  const own = await other?.open(new URLSearchParams(hash.split('?')[1] ?? ''), state, run);
  if (hash !== window.location.hash) return;
  problems.push(...(own ?? []));
  if (run === null) return;
  const more: LinkProblem[] = [];
  const { depth } = state;
  if (depth !== undefined) {
    if (!('node' in depth) || isLayer(run.trace.model.graph, depth.node)) goTo(depth);
    else more.push({ kind: 'value', key: 'node', value: depth.node });
  }
  if (hash.includes('?')) more.push(...(await beyond(state, run)));
  if (hash === window.location.hash) tell([...problems, ...more]);
}

/** What a link asks for beyond what there is. Few links do: what says so is fetched with one that asks for anything. */
async function beyond(state: LinkState, run: Run): Promise<readonly LinkProblem[]> {
  const said = await import('./beyond').catch(() => null);
  return said === null ? [] : said.problemsBeyond(state, run);
}

/** Equations that cannot be read do not keep the rest of a link from being opened. */
async function openWithoutOwn(state: LinkState, problems: LinkProblem[]): Promise<Run | null> {
  const { setup } = state;
  if (setup.own === null || useExperiment.getState().failure === null) return null;
  problems.push({ kind: 'value', key: 'eq', value: setup.own.name });
  return openSetupAt({ ...setup, own: null }, state);
}

/** Goes to another page with the run that is on the screen: the way back is the browser's. */
export function goToPage(page: Page): void {
  if (usePage.getState().page === page) return;
  advance(() => setPage(page));
  // The page itself says where it could not be fetched.
  fetchPage(page).then(
    (other) => other?.arrive?.(),
    () => undefined,
  );
}

/** Changes what is seen, as a step that the browser's way back undoes. */
export function advance(change: () => void): void {
  // The way back leads to what is seen now, not to what the address said a moment ago.
  if (opening === 0) writeAddress();
  change();
  window.history.pushState(null, '', writeLink(currentState(), known, ownPart()));
  address = window.location.hash;
}

/** What the page that is shown adds to a link; undefined before it is there. */
export function ownPart(): readonly (readonly [string, string])[] | undefined {
  return pageNow(usePage.getState().page)?.write();
}

/** The address as it was read or written last: another one is on its way to be opened, and must not be written over. */
let address = window.location.hash;

function writeAddress(): void {
  if (window.location.hash !== address) return;
  const more = ownPart();
  // What is a page's own is not known before it is there.
  if (more === undefined && usePage.getState().page !== 'explore') return;
  const link = writeLink(currentState(), known, more);
  if (link !== window.location.hash && !(link === '#/' && window.location.hash === '')) {
    window.history.replaceState(null, '', link);
    address = window.location.hash;
  }
}

/** Keeps the address in step with what is seen. Returns a function that ends it. */
export function keepLink(): () => void {
  let timer = 0;
  const write = (): void => {
    window.clearTimeout(timer);
    timer = 0;
    if (opening > 0) timer = window.setTimeout(write, PAUSE);
    else writeAddress();
  };
  const later = (): void => {
    // While time runs, once a second: a reload must not lose more.
    if (usePlayback.getState().playing) {
      if (timer === 0) timer = window.setTimeout(write, 1000);
      return;
    }
    window.clearTimeout(timer);
    timer = window.setTimeout(write, PAUSE);
  };
  const onHashChange = (): void => {
    address = window.location.hash;
    window.clearTimeout(timer);
    timer = 0;
    // First that a link is being opened: its language must not have the address written over.
    void openLink();
    followLinkSettings();
  };
  const stops = [useExperiment, usePlayback, useView, useFrame, usePresenter, usePage].map(
    (store) => store.subscribe(later),
  );
  // At once: what the address says of them outdoes what is kept, and a reload would bring back the language of before.
  stops.push(useSettings.subscribe(write));
  window.addEventListener('hashchange', onHashChange);
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener('hashchange', onHashChange);
    for (const stop of stops) stop();
  };
}

/** What a link to the present picture carries. */
export function currentState(): LinkState {
  const { run } = useExperiment.getState();
  const { language, theme } = useSettings.getState();
  const { hide, embed } = useFrame.getState();
  const { page } = usePage.getState();
  const settings = {
    ...(page === 'explore' ? {} : { page }),
    ...(language === 'en' ? {} : { language }),
    ...(theme === 'system' ? {} : { theme }),
    ...(hide.length === 0 ? {} : { hide }),
    ...(embed ? { embed } : {}),
    ...(usePresenter.getState().on ? { present: true as const } : {}),
  };
  if (run === null) return { ...readLink(window.location.hash, known).state, ...settings };
  return { setup: run.setup, ...placeOf(run), ...settings };
}

/** Where one stands in a run, as far as it is not where its preset begins. */
function placeOf(run: Run): Partial<LinkState> {
  const { timestep, stage } = momentOf(usePlayback.getState());
  const { unit, lane, depth, tables } = useView.getState();
  const { start } = run.preset;
  const { hiddenSize } = run.trace.model;
  // Elsewhere a preset has no start of its own.
  const begins = usePage.getState().page === 'explore';
  return {
    ...(begins && timestep === Math.min(start.timestep, run.trace.sequence.steps - 1)
      ? {}
      : { timestep }),
    ...(begins && stage === Math.min(start.stage, run.cell.stages.length - 1) ? {} : { stage }),
    ...(unit === Math.min(start.unit, hiddenSize - 1) ? {} : { unit }),
    ...(lane === 0 ? {} : { lane }),
    ...(depth.level === 'cell' ? {} : { depth: depthOf(depth) }),
    ...(tables ? { tables } : {}),
  };
}

function depthOf(depth: Depth): LinkDepth {
  return 'node' in depth ? depth : { level: 'sequence' };
}

/** Of which link problems are told: those of an earlier one come too late. */
let generation = 0;

/** What was wrong with the link before is no longer of interest. False where nothing was wrong. */
export function dismissProblems(): boolean {
  generation += 1;
  const problems = useNotices.getState().notices.filter(({ id }) => id.startsWith(PROBLEM));
  for (const { id } of problems) dismissNotice(id);
  return problems.length > 0;
}

function tell(problems: readonly LinkProblem[]): void {
  if (problems.length === 0) return;
  const own = generation;
  void import('./say-problem').then(
    ({ sayProblem }) => {
      if (own !== generation) return;
      problems.forEach((problem, k) => {
        const text = { more: (words: AllWords) => sayProblem(words, problem) };
        notify({ id: `${PROBLEM}${k}`, urgency: 'alert', text });
      });
    },
    // The page says that a part could not be fetched; see vite:preloadError in main.tsx.
    () => undefined,
  );
}
