import { cells } from '../../cells/catalogue';
import { usualLoss, type LossChoice } from '../../engine/loss-choice';
import { knownVariants, readVariants } from '../../link/compare-link';
import { readGradients } from '../../link/gradients-link';
import { readLink } from '../../link/link';
import type { LinkProblem } from '../../link/problem';
import { usualChoice } from '../../stores/gradients';
import { canLearn, learn } from '../../stores/learn';
import { runOf, type Run } from '../../stores/run';
import { presets } from '../../tasks/catalogue';
import { comparisonOf } from '../../tasks/comparisons';
import { openSetup } from '../../tasks/open-setup';
import type { Setup } from '../../tasks/setup';
import { setupOf } from '../../tasks/variant';

/** What a link opens, run without being shown. */
export interface RunsOfLink {
  /** One, or the columns of a comparison; none of the lab, which has no run until it has trained. */
  readonly runs: readonly Run[];
  /** Where the loss stands on the pages that have one. */
  readonly loss: LossChoice;
  readonly window: number | null;
  /** What was asked for and is not there. */
  readonly problems: readonly LinkProblem[];
}

/** Runs what a link (`#/compare?…`) opens. Rejects where something cannot be fetched, or an edit holds what is not there. */
export async function runsOfLink(link: string): Promise<RunsOfLink> {
  const known = {
    cells: cells.map(({ id }) => id),
    presets: presets.map(({ id }) => id),
  };
  const { state, problems } = readLink(link, known);
  const asked = new URLSearchParams(link.split('?')[1] ?? '');
  if (state.page === 'lab') return { runs: [], loss: usualLoss, window: null, problems };
  const { choice, problems: ofGradients } = readGradients(asked, usualChoice);
  const { setups, problems: ofColumns } =
    state.page === 'compare'
      ? columnsOf(asked, state.setup)
      : { setups: [state.setup], problems: [] };
  const comparison = comparisonOf(asked.get('cmp') ?? '');
  return {
    runs: await Promise.all(setups.map(runOne)),
    loss: comparison?.loss ?? choice.loss,
    window: choice.window,
    problems: [...problems, ...ofGradients, ...ofColumns],
  };
}

function columnsOf(
  asked: URLSearchParams,
  first: Setup,
): { readonly setups: readonly Setup[]; readonly problems: readonly LinkProblem[] } {
  const comparison = comparisonOf(asked.get('cmp') ?? '');
  if (comparison !== undefined) return { setups: comparison.columns, problems: [] };
  const known = knownVariants(
    cells.map(({ id }) => id),
    first.cell,
  );
  const { variants, problems } = readVariants(asked, known);
  return { setups: [first, ...variants.map((variant) => setupOf(first, variant))], problems };
}

async function runOne(setup: Setup): Promise<Run> {
  return runOf(await openSetup(setup), setup, { learn, canLearn });
}
