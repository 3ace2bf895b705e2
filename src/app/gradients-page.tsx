import { Gradients } from '../features/gradients/Gradients';
import { PresentedGradients } from '../features/gradients/PresentedGradients';
import { readGradients, writeGradients } from '../link/gradients-link';
import { choose, usualChoice, useGradients } from '../stores/gradients';
import { goToStage, goToTimestep } from '../stores/playback';
import type { OtherPage } from './page-contract';

export const gradientsPage: OtherPage = {
  Page: Gradients,
  Presented: PresentedGradients,
  open: (asked, { timestep, stage }, run) => {
    const { choice, problems } = readGradients(asked, usualChoice);
    choose(choice);
    if (run !== null) {
      // The walk begins where the loss stands.
      goToTimestep(timestep ?? run.trace.sequence.steps - 1);
      goToStage(stage ?? 0);
    }
    return problems;
  },
  write: () => writeGradients(useGradients.getState(), usualChoice),
};
