import { useMemo } from 'react';
import { useAllWords } from '../../i18n/MoreWords';
import { inLane } from '../../parts/run/use-lane';
import { useMoment } from '../../parts/run/use-moment';
import { useWalk } from '../../parts/run/use-walk';
import { backwardStagesOf } from '../../scene/backward/stages';
import type { Run } from '../../stores/run';
import { useView } from '../../stores/view';
import type { GradientMoment } from './moment';
import { useDifferentiated } from './use-differentiated';

/** Where one stands in the backward pass of a whole run; while this is used, time walks that way. */
export function useGradientMoment(whole: Run): GradientMoment {
  const words = useAllWords().gradients;
  const chosen = useView((view) => view.lane);
  const lane = Math.min(chosen, whole.trace.lanes.length - 1);
  const back = useDifferentiated(whole);
  const run = useMemo(() => inLane(whole, lane), [whole, lane]);
  const { graph } = run.trace.model;
  const stages = useMemo(
    () => backwardStagesOf(graph).map(({ id, nodes }) => ({ id, nodes, name: words.stages[id] })),
    [graph, words],
  );
  // A lane that runs from the end to the start is walked back from the start to the end.
  useWalk(stages.length, whole.trace.lanes[lane]?.backward === true ? 'up' : 'down');
  const { timestep, stage, atRest } = useMoment(run, stages.length);
  return useMemo(
    () => ({ run, back, lane, timestep, stage, atRest, stages }),
    [run, back, lane, timestep, stage, atRest, stages],
  );
}
