import type { Cell } from '../engine/cell';
import { editedInitial, editedLines, editedWeights, holdsOf, type Edit } from '../engine/edit';
import { entriesOf, nodeOf } from '../engine/graph';
import type { Trace } from '../engine/model';
import { lanesOf } from '../engine/reference/lanes';
import { runForward } from '../engine/reference/run-forward';
import type { OpenedSetup } from '../tasks/open-setup';
import type { Line, Opened, Preset } from '../tasks/preset';
import type { Setup } from '../tasks/setup';

/** A setup run through its cell: what the whole explorer shows. */
export interface Run {
  readonly setup: Setup;
  readonly preset: Preset;
  readonly cell: Cell;
  /** As it was loaded; `trace` holds the weights and the sequence with all edits. */
  readonly opened: Opened;
  /** The values of `opened.inputs` with all edits: T values each. */
  readonly lines: readonly Float64Array[];
  readonly trace: Trace;
  /** What would be right for these lines; null where there is no such thing. */
  readonly target: Line | null;
  /** In the target's units, one a timestep. */
  readonly prediction: Float64Array;
}

/** Runs what was loaded with the edits of a setup. Throws where an edit holds something that is not there. */
export function runOf({ preset, cell, opened }: OpenedSetup, setup: Setup): Run {
  const { edits } = setup;
  const { model } = opened;
  const shown = opened.inputs.map(({ values }) => values);
  const lines = editedLines(shown, edits);
  const changed = lines.some((line, k) => line !== shown[k]);
  const lanes = lanesOf(model);
  const sequence = editedInitial(
    model,
    changed ? { ...opened.sequence, input: opened.encode(lines) } : opened.sequence,
    (lane, state) =>
      entriesOf(
        nodeOf(model.graph, state).shape,
        model.hiddenSize,
        lanes[lane]?.inputSize ?? model.inputSize,
      ),
    edits,
  );
  const trace = runForward(model, editedWeights(opened.weights, edits), sequence, holdsOf(edits));
  const target =
    changed && opened.target !== null && opened.answer !== null
      ? { ...opened.target, values: opened.answer(lines) }
      : opened.target;
  const prediction = opened.predict(trace, lines);
  return { setup, preset, cell, opened, lines, target, trace, prediction };
}

/** The edits of which something is there to be changed: a link, or another cell, may name what this run does not have. */
export function fittingEdits({ opened }: OpenedSetup, edits: readonly Edit[]): readonly Edit[] {
  const { model, weights, sequence, inputs } = opened;
  const lanes = lanesOf(model);
  const sizeOf = (lane: number, node: string): number => {
    const of = lanes[lane];
    if (of === undefined || !model.graph.byId.has(node)) return 0;
    return entriesOf(nodeOf(model.graph, node).shape, model.hiddenSize, of.inputSize);
  };
  return edits.filter((edit) => {
    switch (edit.kind) {
      case 'weight': {
        const tensors = edit.lane === 'readout' ? weights.readout : weights.lanes[edit.lane];
        return edit.index < (tensors?.get(edit.name)?.length ?? 0);
      }
      case 'initial':
        return model.graph.states.includes(edit.state) && edit.unit < sizeOf(edit.lane, edit.state);
      case 'input':
        return edit.feature < inputs.length && edit.timestep < sequence.steps;
      case 'hold':
        return (
          model.graph.equations.includes(edit.node) &&
          (edit.unit ?? 0) < sizeOf(edit.lane, edit.node) &&
          (edit.timestep ?? 0) < sequence.steps
        );
    }
  });
}
