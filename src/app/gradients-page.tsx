import { Gradients } from '../features/gradients/Gradients';
import { PresentedGradients } from '../features/gradients/PresentedGradients';
import { walkOf } from '../features/gradients/walk';
import type { LossChoice } from '../engine/loss-choice';
import { readGradients, writeGradients, type GradientsLink } from '../link/gradients-link';
import type { LinkKey, LinkProblem } from '../link/problem';
import { differentiate } from '../stores/differentiate';
import { choose, usualChoice, useGradients } from '../stores/gradients';
import { goToStage, goToTimestep, setWalk } from '../stores/playback';
import type { Run } from '../stores/run';
import { useView } from '../stores/view';
import type { OtherPage } from './page-contract';

export const gradientsPage: OtherPage = {
  Page: Gradients,
  Presented: PresentedGradients,
  open: (asked, { timestep, stage }, run) => {
    const { choice, problems } = readGradients(asked, usualChoice);
    choose(choice);
    if (run === null) return problems;
    const { stages, order } = walkOf(run, useView.getState().lane);
    setWalk(stages.length, order);
    // The walk begins where the loss stands.
    goToTimestep(timestep ?? run.trace.sequence.steps - 1);
    goToStage(stage ?? 0);
    return [
      ...problems,
      ...beyond('s', stage ?? 0, stages.length),
      ...notThere(run, choice, [...asked.keys()]),
    ];
  },
  write: () => writeGradients(useGradients.getState(), usualChoice),
};

/** What a link asks of the gradients that its run does not have: the nearest, or the usual, is shown. */
function notThere(
  run: Run,
  { loss, parameter }: GradientsLink,
  asked: readonly string[],
): readonly LinkProblem[] {
  const { model, sequence } = run.trace;
  const value = (key: LinkKey, text: string): LinkProblem => ({ kind: 'value', key, value: text });
  // Of a loss that nobody asked for the nearest is no surprise.
  const isAsked = (key: LinkKey): boolean => asked.includes(key);
  const stands: LossChoice = differentiate(run, loss, null).loss;
  return [
    ...(isAsked('of') && stands.of !== loss.of ? [value('of', loss.of)] : []),
    ...(typeof loss.at === 'number' ? beyond('loss', loss.at, sequence.steps) : []),
    ...(loss.at === 'every' && stands.at !== 'every' ? [value('loss', 'every')] : []),
    ...(isAsked('out') ? beyond('out', loss.output, model.readout?.size ?? 1) : []),
    ...(parameter !== null && !model.graph.parameters.includes(parameter)
      ? [value('par', parameter)]
      : []),
  ];
}

function beyond(key: LinkKey, index: number, count: number): readonly LinkProblem[] {
  return index < count ? [] : [{ kind: 'range', key, value: index + 1, least: 1, most: count }];
}
