import type { Trace } from '../../engine/model';

/** The run before an edit, where it is one of the same cell and sizes and its numbers can stand beside those of now; else null. */
export function comparable(trace: Trace, before: Trace | null | undefined): Trace | null {
  if (before === null || before === undefined || before === trace) return null;
  const { model, sequence } = before;
  return model.graph.text === trace.model.graph.text &&
    model.hiddenSize === trace.model.hiddenSize &&
    model.inputSize === trace.model.inputSize &&
    before.lanes.length === trace.lanes.length &&
    sequence.steps === trace.sequence.steps
    ? before
    : null;
}
