import { clamp } from '../link/clamp';
import type { LinkState } from '../link/link';
import type { LinkProblem } from '../link/problem';
import type { Run } from '../stores/run';
import type { Setup } from '../tasks/setup';

/** What a link asks for beyond what there is in the run that it opened. */
export function problemsBeyond(state: LinkState, run: Run): readonly LinkProblem[] {
  const { layers, directions, hiddenSize } = run.trace.model;
  const extent = {
    timesteps: run.trace.sequence.steps,
    stages: state.page === undefined ? run.cell.stages.length : Infinity,
    units: hiddenSize,
    lanes: layers * directions,
  };
  const edits = state.setup.edits.length - run.setup.edits.length;
  const lost: LinkProblem[] = edits > 0 ? [{ kind: 'lost', edits }] : [];
  return [...clamp(state, extent).problems, ...sizeProblems(state.setup, run), ...lost];
}

/** Sizes that the preset cannot be given: the nearest is shown, or the only one. */
function sizeProblems(asked: Setup, { preset: { sizes }, trace }: Run): LinkProblem[] {
  const { model, sequence } = trace;
  const looks = [
    ['h', asked.hidden, model.hiddenSize, sizes?.hidden],
    ['len', asked.steps, sequence.steps, sizes?.steps],
    ['layers', asked.layers, model.layers, null],
    ['dirs', asked.directions, model.directions, null],
  ] as const;
  return looks.flatMap(([key, value, got, range]) => {
    if (value === null || value === got) return [];
    const [least, most] = range ?? [got, got];
    return [{ kind: 'range', key, value, least, most }];
  });
}
