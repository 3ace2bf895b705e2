import { useCallback } from 'react';
import { cells } from '../cells/catalogue';
import { placesOf } from '../engine/stages';
import { nodeOf } from '../engine/graph';
import { Compare } from '../features/compare/Compare';
import { comparisonOfSetups, openComparison, setupsNow } from '../features/compare/comparison-now';
import type { OpenRun } from '../features/compare/open-run';
import { knownVariants, readVariants, writeVariants } from '../link/compare-link';
import { readGradients, writeGradients } from '../link/gradients-link';
import type { LinkProblem } from '../link/problem';
import { setVariants, useCompare } from '../stores/compare';
import { change, useExperiment } from '../stores/experiment';
import { choose, usualChoice, useGradients } from '../stores/gradients';
import { goToStage, goToTimestep } from '../stores/playback';
import { chooseLane, chooseUnit, togglePin, useView } from '../stores/view';
import { comparisonOf } from '../tasks/comparisons';
import { plainSetup, type Setup } from '../tasks/setup';
import { variantOf } from '../tasks/variant';
import type { OtherPage, PageProps } from './page-contract';

function ComparePage({ outs, goToPage }: PageProps) {
  const open: OpenRun = useCallback(
    (setup, page, at) => {
      goToPage(page);
      void openThere(setup, at);
    },
    [goToPage],
  );
  return <Compare outs={outs} onOpen={open} />;
}

/** Makes a column the run on the screen, as one step of undo, and looks at a value of it. */
async function openThere(setup: Setup, at: Parameters<OpenRun>[2]): Promise<void> {
  const { run: shown } = useExperiment.getState();
  const isShown = JSON.stringify(shown?.setup) === JSON.stringify(setup);
  const run = isShown ? shown : await change(setup);
  if (run === null || at === undefined) return;
  const { graph } = run.trace.model;
  goToTimestep(at.timestep);
  goToStage(placesOf(graph, run.cell.stages)[nodeOf(graph, at.node).index]?.stage ?? 0);
  chooseLane(at.lane);
  chooseUnit(at.unit);
  if (useView.getState().pinned !== at.node) togglePin(at.node);
}

export const comparePage: OtherPage = {
  Page: ComparePage,
  open: (asked, { setup }, run) => {
    const { choice, problems } = readGradients(asked, usualChoice);
    choose({ loss: choice.loss, clip: choice.clip });
    const id = asked.get('cmp');
    const comparison = id === null ? undefined : comparisonOf(id);
    if (comparison === undefined) {
      const known = knownVariants(
        cells.map((cell) => cell.id),
        setup.cell,
      );
      const { variants, problems: more } = readVariants(asked, known);
      setVariants(variants);
      const unknown: LinkProblem[] =
        id === null ? [] : [{ kind: 'value', key: 'c', value: [...id].slice(0, 40).join('') }];
      return [...problems, ...unknown, ...more];
    }
    const [first] = comparison.columns;
    if (run !== null && first !== undefined && isSame(first, setup)) {
      setVariants(comparison.columns.slice(1).map((column) => variantOf(first, column)));
    } else void openComparison(comparison.id);
    return problems;
  },
  write: () => {
    const { loss, clip } = useGradients.getState();
    const { variants } = useCompare.getState();
    const exactly = variants.length === 0 ? null : comparisonOfSetups(setupsNow());
    const columns = exactly === null ? writeVariants(variants) : ([['cmp', exactly]] as const);
    return [...columns, ...writeGradients({ ...usualChoice, loss, clip }, usualChoice)];
  },
};

function isSame(a: Setup, b: Setup): boolean {
  return (
    JSON.stringify({ ...plainSetup('', ''), ...a }) ===
    JSON.stringify({ ...plainSetup('', ''), ...b })
  );
}
