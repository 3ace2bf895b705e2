import { MoreWords, useAllWords } from '../../i18n/MoreWords';
import { useFormats } from '../../i18n/words';
import type { PresentedProps } from '../../parts/presented';
import { useUnit } from '../../parts/run/use-unit';
import { useExperiment } from '../../stores/experiment';
import type { Run } from '../../stores/run';
import { useView } from '../../stores/view';
import { BackwardFigure } from './BackwardFigure';
import { sayGradient } from './say/say-gradient';
import { shownNode } from './shown-node';
import { useGradientMoment } from './use-gradient-moment';

/** The backward pass for a room full of people. Nothing before a run is there. */
export function PresentedGradients({ children }: PresentedProps) {
  const run = useExperiment((experiment) => experiment.run);
  return run === null ? null : (
    <MoreWords>
      <PresentedRun whole={run}>{children}</PresentedRun>
    </MoreWords>
  );
}

function PresentedRun({ whole, children }: PresentedProps & { readonly whole: Run }) {
  const words = useAllWords();
  const formats = useFormats();
  const moment = useGradientMoment(whole);
  const { run, back, lane, timestep, stage, stages } = moment;
  const unit = useUnit(run);
  const pinned = useView((view) => view.pinned);
  const node = shownNode(run.trace.model.graph, stages[stage], pinned);
  const place = { back: back.back, cell: run.cell, lane, timestep, unit };
  return children({
    diagram: <BackwardFigure {...moment} room />,
    where: words.explorer.transport.where({
      timestep: timestep + 1,
      steps: run.trace.sequence.steps,
      stage: stage + 1,
      stages: stages.length,
    }),
    caption: sayGradient(place, node, words, formats),
  });
}
