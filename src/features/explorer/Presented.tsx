import { useFormats, useWords } from '../../i18n/words';
import type { PresentedProps } from '../../parts/presented';
import { useExperiment } from '../../stores/experiment';
import type { Run } from '../../stores/run';
import { DiagramFigure } from './diagram/DiagramFigure';
import { PredictCard } from './predict/PredictCard';
import { say } from './say/say';
import { useLane } from '../../parts/run/use-lane';
import { useMoment } from '../../parts/run/use-moment';
import { useUnit } from '../../parts/run/use-unit';

/** Hands on the picture and the words for a room; the frame around them is another feature's. Nothing before a run is there. */
export function Presented({ children }: PresentedProps) {
  const run = useExperiment((experiment) => experiment.run);
  return run === null ? null : <PresentedRun whole={run}>{children}</PresentedRun>;
}

interface PresentedRunProps extends PresentedProps {
  readonly whole: Run;
}

function PresentedRun({ whole, children }: PresentedRunProps) {
  const words = useWords();
  const formats = useFormats();
  const run = useLane(whole);
  const before = useLane(useExperiment((experiment) => experiment.before));
  const moment = useMoment(run ?? whole);
  const { cell, trace } = moment.run;
  const unit = useUnit(moment.run);
  const { timestep, stage } = moment;
  const node = cell.stages[stage]?.computes.at(-1) ?? 'h';
  return children({
    diagram: <DiagramFigure {...moment} before={before} room />,
    where: words.explorer.transport.where({
      timestep: timestep + 1,
      steps: trace.sequence.steps,
      stage: stage + 1,
      stages: cell.stages.length,
    }),
    caption: say(moment.run, node, timestep, unit, words, formats),
    children: <PredictCard run={moment.run} />,
  });
}
