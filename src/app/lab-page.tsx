import { pressMain, pressOne } from '../features/lab/bar/press-main';
import { Lab } from '../features/lab/Lab';
import type { AllWords } from '../i18n/catalogue';
import { readLab, withDiffers, writeLab, type AskedRun } from '../link/lab-link';
import type { LinkProblem } from '../link/problem';
import { useLab } from '../stores/lab';
import { useKept } from '../stores/kept-models';
import { fetchTask, openDraft, openTask, redoDraft, undoDraft } from '../stores/lab-actions';
import { openKeptOwn } from '../stores/lab-kept';
import { useLabShown } from '../stores/lab-shown';
import { touchPage } from '../stores/page';
import { labTasks } from '../tasks/lab/catalogue';
import { usualSettings } from '../trainer/run-settings';
import { notify } from './notices';
import type { OtherPage, PageProps } from './page-contract';

const ids = labTasks.map(({ id }) => id);
const [first = ''] = ids;
/** What a link may name: data of one's own too, where they are kept. */
const OWN = 'own';
const known = [...ids, OWN];

function LabPage({ outs, goToPage }: PageProps) {
  return <Lab outs={outs} goToPage={goToPage} />;
}

/** One after the other: what was asked for last stays. */
let opened: Promise<unknown> = Promise.resolve();

/** Opens what a link asks for, unless it is open. */
function openAsked(asked: AskedRun): Promise<readonly LinkProblem[]> {
  const next = opened.then(() => (asked.task === OWN ? openOwnOf(asked) : openTaskOf(asked)));
  opened = next.catch(() => undefined);
  return next;
}

/** A link does not carry data: those that are open, or kept here with a run, are what it can mean. */
async function openOwnOf(asked: AskedRun): Promise<readonly LinkProblem[]> {
  const { differs, expected } = asked;
  const { own, task, settings: now } = useLab.getState();
  if (own !== null && task !== null) {
    const { settings, problems } = withDiffers(usualSettings(task), differs);
    if (JSON.stringify(settings) !== JSON.stringify(now)) {
      useLab.setState({ draft: settings, expected });
      openDraft();
    }
    return problems;
  }
  const isMeant = await openKeptOwn((kept) => withDiffers(usualSettings(kept), differs).settings);
  if (isMeant) return [];
  if (useLab.getState().task === null) {
    await openTaskOf({ task: null, differs: new Map(), expected: null });
  }
  return [{ kind: 'value', key: 'task', value: OWN }];
}

async function openTaskOf({
  task: id,
  differs,
  expected,
}: AskedRun): Promise<readonly LinkProblem[]> {
  const task = await fetchTask(id ?? first);
  if (task === null) return [];
  const { settings, problems } = withDiffers(usualSettings(task), differs);
  if (JSON.stringify(settings) !== JSON.stringify(useLab.getState().settings)) {
    openTask(task, settings, expected);
  } else if (expected !== null) useLab.setState({ expected });
  return problems;
}

useLab.subscribe(touchPage);

// Who opens a model leaves the page that could say what became of keeping it.
useKept.subscribe(({ outcome }, before) => {
  if (outcome === null || outcome === before.outcome) return;
  if (outcome.kind === 'kept' || outcome.kind === 'renamed' || outcome.kind === 'deleted') return;
  const text = { more: ({ labFiles }: AllWords) => labFiles.kept.outcome[outcome.kind](outcome) };
  notify({ id: 'kept model', urgency: 'status', text });
});

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
  arrive: () => {
    if (useLab.getState().task === null) {
      void openAsked({ task: null, differs: new Map(), expected: null });
    }
  },
  open: async (asked) => {
    const { run, problems } = readLab(asked, known);
    return [...problems, ...(await openAsked(run))];
  },
  keys: {
    ' ': pressMain,
    'mod+z': undoDraft,
    'mod+shift+z': redoDraft,
    'mod+y': redoDraft,
    '.': pressOne,
  },
  write: () => {
    const { task, settings } = useLab.getState();
    if (task === null || settings === null) return [];
    return writeLab(settings, usualSettings(task), first, reached());
  },
};
