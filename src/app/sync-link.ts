import { cells } from '../cells/catalogue';
import { clamp } from '../link/clamp';
import { readLink, writeLink, type LinkState } from '../link/link';
import type { LinkProblem } from '../link/problem';
import { openRun, useExperiment } from '../stores/experiment';
import { momentOf, usePlayback } from '../stores/playback';
import { setLanguage, setTheme, useSettings } from '../stores/settings';
import { useView } from '../stores/view';
import { presets } from '../tasks/catalogue';
import { dismissNotice, notify, useNotices } from './notices';
import { sayProblem } from './say-problem';

const known = { cells: cells.map(({ id }) => id), presets: presets.map(({ id }) => id) };

const PROBLEM = 'link ';

/** How long nothing must change before the address follows. */
const PAUSE = 300;

/** Takes language and theme from the address, before anything is shown. */
export function followLinkSettings(): void {
  const { language, theme } = readLink(window.location.hash, known).state;
  if (language !== undefined) setLanguage(language);
  if (theme !== undefined) setTheme(theme);
}

/** Opens what the address asks for, and says what it could not give. */
export async function openLink(): Promise<void> {
  const { state, problems } = readLink(window.location.hash, known);
  dismissProblems();
  tell(problems);
  const run = await openRun(state.preset, state.cell, state);
  if (run === null) return;
  const extent = {
    timesteps: run.trace.sequence.steps,
    stages: run.cell.stages.length,
    units: run.trace.model.hiddenSize,
  };
  tell([...problems, ...clamp(state, extent).problems]);
}

/** Keeps the address in step with what is seen. Returns a function that ends it. */
export function keepLink(): () => void {
  let timer = 0;
  const write = (): void => {
    timer = 0;
    const link = writeLink(currentState(), known);
    if (link !== window.location.hash && !(link === '#/' && window.location.hash === '')) {
      window.history.replaceState(null, '', link);
    }
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
    window.clearTimeout(timer);
    timer = 0;
    followLinkSettings();
    void openLink();
  };
  const stops = [useExperiment, usePlayback, useView, useSettings].map((store) =>
    store.subscribe(later),
  );
  window.addEventListener('hashchange', onHashChange);
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener('hashchange', onHashChange);
    for (const stop of stops) stop();
  };
}

function currentState(): LinkState {
  const { run } = useExperiment.getState();
  const { language, theme } = useSettings.getState();
  const settings = {
    ...(language === 'en' ? {} : { language }),
    ...(theme === 'system' ? {} : { theme }),
  };
  if (run === null) return { ...readLink(window.location.hash, known).state, ...settings };
  const { timestep, stage } = momentOf(usePlayback.getState());
  const { unit } = useView.getState();
  const { start } = run.preset;
  return {
    cell: run.cell.id,
    preset: run.preset.id,
    ...(timestep === start.timestep ? {} : { timestep }),
    ...(stage === Math.min(start.stage, run.cell.stages.length - 1) ? {} : { stage }),
    ...(unit === Math.min(start.unit, run.trace.model.hiddenSize - 1) ? {} : { unit }),
    ...settings,
  };
}

/** What was wrong with the link before is no longer of interest. */
export function dismissProblems(): void {
  for (const { id } of useNotices.getState().notices) if (id.startsWith(PROBLEM)) dismissNotice(id);
}

function tell(problems: readonly LinkProblem[]): void {
  problems.forEach((problem, k) => {
    notify({
      id: `${PROBLEM}${k}`,
      urgency: 'alert',
      text: (words) => sayProblem(words, problem),
    });
  });
}
