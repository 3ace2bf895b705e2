import { graphOf } from '../engine/build-graph';
import type { Cell } from '../engine/cell';
import { entriesOf, nodeOf } from '../engine/graph';
import { initialise, type InitialiseOptions } from '../engine/initialise';
import type { Model, Sequence, Tensors, Weights } from '../engine/model';
import { createRandom } from '../engine/random';
import { lanesOf } from '../engine/reference/lanes';
import type { Opened } from './preset';
import type { Begin } from './setup';

/** Where the numbers come from that a person's own equations need and the preset has none for. */
const OWN_SEED = 1;

/** The same preset with all weights drawn from a seed, as a model begins, or in the way that is asked for. */
export function drawn(opened: Opened, seed: number, begin: Begin | null): Opened {
  return {
    ...opened,
    weights: initialise(opened.model, createRandom(seed), optionsOf(begin)),
    provenance: { kind: 'random', seed, ...(begin && { begin }) },
  };
}

/** A way to draw weights, as {@link initialise} takes it. */
export function optionsOf(begin: Begin | null): InitialiseOptions {
  if (begin === null) return {};
  const { scheme, gain, forgetBias } = begin;
  return { scheme, recurrentGain: gain, ...(forgetBias === null ? {} : { forgetBias }) };
}

/** The same preset with other equations: weights of the same name and size are kept, the others drawn. */
export function transplanted(shipped: Opened, cell: Cell): Opened {
  const model: Model = { ...shipped.model, graph: graphOf(cell.equations) };
  const random = initialise(model, createRandom(OWN_SEED));
  const lanes = lanesOf(model).map(({ index, inputSize }) => {
    const before: Tensors = shipped.weights.lanes[index] ?? new Map();
    const after: Tensors = random.lanes[index] ?? new Map();
    return new Map(
      model.graph.parameters.map((name) => {
        const size = sizeIn(model, name, inputSize);
        const kept = before.get(name);
        const fits = kept?.length === size ? kept : after.get(name);
        return [name, fits ?? new Float64Array(size)];
      }),
    );
  });
  const weights: Weights = { lanes, readout: shipped.weights.readout };
  return { ...shipped, model, weights, sequence: fittingStart(model, shipped.sequence) };
}

/** The sequence with those states to begin from that the model carries at their size. */
function fittingStart(model: Model, sequence: Sequence): Sequence {
  if (sequence.initial === undefined) return sequence;
  const { states } = model.graph;
  const initial = lanesOf(model).map(({ index, inputSize }) => {
    const before: Tensors = sequence.initial?.[index] ?? new Map();
    return new Map(
      [...before].filter(
        ([name, { length }]) => states.includes(name) && length === sizeIn(model, name, inputSize),
      ),
    );
  });
  return { ...sequence, initial };
}

function sizeIn({ graph, hiddenSize }: Model, name: string, inputSize: number): number {
  return entriesOf(nodeOf(graph, name).shape, hiddenSize, inputSize);
}
