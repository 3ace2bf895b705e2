import type { AdamState } from '../engine/adam';
import type { Cell } from '../engine/cell';
import {
  editedInitial,
  editedLines,
  editedWeights,
  holdsOf,
  type Edit,
  type Update,
} from '../engine/edit';
import { entriesOf, nodeOf } from '../engine/graph';
import type { Trace, Weights } from '../engine/model';
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
  /** What Adam remembers of the step of training that comes last, where nothing was changed after it; null: it begins anew. */
  readonly momenta: AdamState | null;
}

/** What comes of steps of training. */
export interface Learnt {
  readonly weights: Weights;
  /** What Adam remembers; null of SGD, which remembers nothing. */
  readonly state: AdamState | null;
}

/** How steps of training are made (src/stores/learn.ts, which is fetched with the first of them). */
export interface Learning {
  readonly learn: (run: Run, update: Update) => Learnt;
  readonly canLearn: (opened: Opened, update: Update) => boolean;
}

/**
 * Runs what was loaded with the edits of a setup; `learning` is needed where steps of training are among them. Throws where an
 * edit holds something that is not there.
 */
export function runOf(loaded: OpenedSetup, setup: Setup, learning: Learning | null = null): Run {
  const { edits } = setup;
  const at = edits.findLastIndex(({ kind }) => kind === 'update');
  if (at < 0) return runFrom(loaded, setup, { weights: loaded.opened.weights, state: null }, edits);
  return runFrom(loaded, setup, learnt(loaded, setup, at, learning), edits.slice(at + 1));
}

/** What was learnt last: a hand that drags changes what comes after it many times. */
let last: { of: OpenedSetup['opened']; before: readonly Edit[]; learnt: Learnt } | null = null;

/** What the step of training in that place of the edits came to. */
function learnt(loaded: OpenedSetup, setup: Setup, at: number, learning: Learning | null): Learnt {
  const update = setup.edits[at];
  if (update?.kind !== 'update' || learning === null) throw new Error('There is no step to learn.');
  const edits = setup.edits.slice(0, at + 1);
  const isLast = last?.of === loaded.opened && last.before.length === edits.length;
  if (last !== null && isLast && edits.every((edit, k) => edit === last?.before[k])) {
    return last.learnt;
  }
  const before = runOf(loaded, { ...setup, edits: edits.slice(0, at) }, learning);
  const done = learning.learn(before, update);
  last = { of: loaded.opened, before: edits, learnt: done };
  return done;
}

/** Runs with weights that only the later edits still change. */
function runFrom(
  { preset, cell, opened }: OpenedSetup,
  setup: Setup,
  { weights, state }: Learnt,
  later: readonly Edit[],
): Run {
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
  const trace = runForward(model, editedWeights(weights, later), sequence, holdsOf(edits));
  const target =
    changed && opened.target !== null && opened.answer !== null
      ? { ...opened.target, values: opened.answer(lines) }
      : opened.target;
  const prediction = opened.predict(trace, lines);
  const momenta = later.length === 0 ? state : null;
  return { setup, preset, cell, opened, lines, target, trace, prediction, momenta };
}

/** The edits of which something is there to be changed: a link, or another cell, may name what this run does not have. */
export function fittingEdits(
  { opened }: OpenedSetup,
  edits: readonly Edit[],
  learning: Learning | null = null,
): readonly Edit[] {
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
      case 'update':
        return learning?.canLearn(opened, edit) === true;
    }
  });
}
