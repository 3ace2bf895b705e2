import type { Run } from '../../stores/run';
import { useView } from '../../stores/view';

/**
 * The chosen unit, within a run of one lane: what is written comes a little after what was opened, and the run that it is
 * still written of may have fewer units.
 */
export function useUnit({ trace }: Pick<Run, 'trace'>): number {
  const unit = useView((view) => view.unit);
  return Math.min(unit, trace.model.hiddenSize - 1);
}
