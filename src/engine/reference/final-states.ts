import type { Tensors, Trace } from '../model';
import { carriesOf } from './lanes';

/** Per lane, every state after the lane's last step, B × size: what a run that continues this one starts from. */
export function finalStatesOf(trace: Trace): readonly Tensors[] {
  const { steps, batch } = trace.sequence;
  return trace.lanes.map(({ backward, sizes, values }) => {
    const last = backward ? 0 : steps - 1;
    return new Map(
      carriesOf(trace.model.graph).map(({ state, next }) => {
        const count = batch * (sizes[next.index] ?? 0);
        return [
          state,
          values[next.index]?.slice(last * count, (last + 1) * count) ?? new Float64Array(),
        ];
      }),
    );
  });
}
