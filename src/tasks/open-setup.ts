import { cellOf } from '../cells/catalogue';
import { ownCell } from '../cells/own-cell';
import type { Cell } from '../engine/cell';
import { entriesOf, nodeOf } from '../engine/graph';
import { initialise } from '../engine/initialise';
import type { Model, Tensors, Weights } from '../engine/model';
import { createRandom } from '../engine/random';
import { lanesOf } from '../engine/reference/lanes';
import { graphOf } from '../engine/build-graph';
import { presetOf } from './catalogue';
import type { Opened, Preset } from './preset';
import type { Setup } from './setup';

/** Where the numbers come from that a person's own equations need and the preset has none for. */
const OWN_SEED = 1;

/** What a setup names, loaded: all that its edits are applied to. */
export interface OpenedSetup {
  readonly preset: Preset;
  readonly cell: Cell;
  readonly opened: Opened;
}

/**
 * Loads what a setup names. Own equations take the preset's weights for every parameter that has kept its name and size, and
 * draw the others; with a seed all weights are drawn. Rejects where something does not exist or cannot be loaded.
 */
export async function openSetup(setup: Setup): Promise<OpenedSetup> {
  const preset = presetOf(setup.preset);
  const base = cellOf(setup.cell);
  if (preset === undefined || base === undefined) {
    throw new Error(`There is no preset “${setup.preset}” with a cell “${setup.cell}”.`);
  }
  const cell = setup.own === null ? base : ownCell(base, setup.own.name, setup.own.equations);
  const shipped = await preset.open(base, setup);
  const opened = setup.own === null ? shipped : transplanted(shipped, cell);
  if (setup.seed === null) return { preset, cell, opened };
  return {
    preset,
    cell,
    opened: {
      ...opened,
      weights: initialise(opened.model, createRandom(setup.seed)),
      provenance: { kind: 'random', seed: setup.seed },
    },
  };
}

/** The same preset with other equations. */
function transplanted(shipped: Opened, cell: Cell): Opened {
  const model: Model = { ...shipped.model, graph: graphOf(cell.equations) };
  const drawn = initialise(model, createRandom(OWN_SEED));
  const lanes = lanesOf(model).map(({ index, inputSize }) => {
    const before: Tensors = shipped.weights.lanes[index] ?? new Map();
    const after: Tensors = drawn.lanes[index] ?? new Map();
    return new Map(
      model.graph.parameters.map((name) => {
        const size = entriesOf(nodeOf(model.graph, name).shape, model.hiddenSize, inputSize);
        const kept = before.get(name);
        const fits = kept?.length === size ? kept : after.get(name);
        return [name, fits ?? new Float64Array(size)];
      }),
    );
  });
  const weights: Weights = { lanes, readout: shipped.weights.readout };
  const initial = shipped.sequence.initial?.map(
    (states) => new Map([...states].filter(([state]) => model.graph.states.includes(state))),
  );
  const { initial: _, ...sequence } = shipped.sequence;
  return {
    ...shipped,
    model,
    weights,
    sequence: initial === undefined ? sequence : { ...sequence, initial },
  };
}
