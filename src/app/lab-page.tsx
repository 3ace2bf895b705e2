import { useEffect } from 'react';
import { pressMain } from '../features/lab/bar/press-main';
import { Lab } from '../features/lab/Lab';
import { readLab, withDiffers, writeLab, type AskedRun } from '../link/lab-link';
import type { LinkProblem } from '../link/problem';
import { useLab } from '../stores/lab';
import { fetchTask, one, openTask } from '../stores/lab-actions';
import { useLabShown } from '../stores/lab-shown';
import { touchPage } from '../stores/page';
import { toggleTables } from '../stores/view';
import { labTasks } from '../tasks/lab/catalogue';
import { usualSettings } from '../trainer/run-settings';
import { openHelp } from './help';
import type { OtherPage, PageProps } from './page-contract';
import { dismissProblems } from './sync-link';

const ids = labTasks.map(({ id }) => id);
const [first = ''] = ids;

function LabPage({ outs, goToPage }: PageProps) {
  // Who comes by a button of this site has followed no link.
  useEffect(() => {
    if (useLab.getState().task === null) void openAsked(readLab(askedNow(), ids).run);
  }, []);
  return <Lab outs={outs} goToPage={goToPage} />;
}

function askedNow(): URLSearchParams {
  return new URLSearchParams(window.location.hash.split('?')[1] ?? '');
}

/** Opens what a link asks for, unless it is open. */
async function openAsked({ task: id, differs, expected }: AskedRun): Promise<LinkProblem[]> {
  const task = await fetchTask(id ?? first);
  if (task === null) return [];
  const { settings, problems } = withDiffers(usualSettings(task), differs);
  if (JSON.stringify(settings) !== JSON.stringify(useLab.getState().settings)) {
    openTask(task, settings, expected);
  } else if (expected !== null) useLab.setState({ expected });
  return [...problems];
}

useLab.subscribe(touchPage);

/** What the run has come to, where its settings tell it. While it goes on, that would be out of date at once. */
function reached(): { readonly update: number; readonly fingerprint: string } | null {
  const { status, rateChanged, expected } = useLab.getState();
  const { now } = useLabShown.getState();
  if (status === 'running' || rateChanged || now === null || now.update === 0) return expected;
  return { update: now.update, fingerprint: now.fingerprint };
}

useLabShown.subscribe(({ now }, before) => {
  if (now?.fingerprint !== before.now?.fingerprint) touchPage();
});

export const labPage: OtherPage = {
  Page: LabPage,
  open: async (asked) => {
    const { run, problems } = readLab(asked, ids);
    return [...problems, ...(await openAsked(run))];
  },
  keys: {
    ' ': pressMain,
    '.': () => {
      if (useLab.getState().status === 'resting') one();
    },
    t: toggleTables,
    '?': openHelp,
    Escape: dismissProblems,
  },
  write: () => {
    const { task, settings } = useLab.getState();
    if (task === null || settings === null) return [];
    return writeLab(settings, usualSettings(task), first, reached());
  },
};
