import { useMemo } from 'react';
import { useAllWords } from '../../i18n/MoreWords';
import { inLane } from '../../parts/run/use-lane';
import { useMoment } from '../../parts/run/use-moment';
import { useWalk } from '../../parts/run/use-walk';
import type { Run } from '../../stores/run';
import { useView } from '../../stores/view';
import type { GradientMoment } from './moment';
import { useDifferentiated } from './use-differentiated';
import { walkOf } from './walk';

/** Where one stands in the backward pass of a whole run; while this is used, time walks that way. */
export function useGradientMoment(whole: Run): GradientMoment {
  const words = useAllWords().gradients;
  const chosen = useView((view) => view.lane);
  const lane = Math.min(chosen, whole.trace.lanes.length - 1);
  const back = useDifferentiated(whole);
  const run = useMemo(() => inLane(whole, lane), [whole, lane]);
  const walk = useMemo(() => walkOf(whole, lane), [whole, lane]);
  const stages = useMemo(
    () => walk.stages.map(({ id, nodes }) => ({ id, nodes, name: words.stages[id] })),
    [walk, words],
  );
  useWalk(stages.length, walk.order, whole);
  const { timestep, stage, atRest } = useMoment(run, stages.length);
  return useMemo(
    () => ({ run, back, lane, timestep, stage, atRest, stages }),
    [run, back, lane, timestep, stage, atRest, stages],
  );
}
