import { loadCell } from '../cells/load-cell';
import type { Cell } from '../engine/cell';
import { entriesOf, nodeOf } from '../engine/graph';
import { initialise } from '../engine/initialise';
import type { Model, Tensors, Weights } from '../engine/model';
import { createRandom } from '../engine/random';
import { lanesOf } from '../engine/reference/lanes';
import { graphOf } from '../engine/build-graph';
import { loadPreset } from './catalogue';
import type { Opened, Preset } from './preset';
import type { Asked, OwnCell, Setup } from './setup';

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
  const [preset, base] = await Promise.all([loadPreset(setup.preset), loadCell(setup.cell)]);
  const cell = setup.own === null ? base : await loadOwn(base, setup.own);
  const shipped = await preset.open(base, inRange(setup, preset));
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

/** Few visitors write equations: what reads theirs is fetched when somebody does. */
async function loadOwn(base: Cell, { name, equations }: OwnCell): Promise<Cell> {
  const { ownCell } = await import('../cells/own-cell');
  return ownCell(base, name, equations);
}

/** What is asked for, no larger and no longer than the preset may be made: a link may ask for anything. */
function inRange(asked: Asked, { sizes }: Preset): Asked {
  if (sizes === null) return asked;
  const within = (size: number | null, [least, most]: readonly [number, number]): number | null =>
    size === null ? null : Math.min(Math.max(size, least), most);
  return {
    ...asked,
    hidden: within(asked.hidden, sizes.hidden),
    steps: within(asked.steps, sizes.steps),
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
        const size = sizeIn(model, name, inputSize);
        const kept = before.get(name);
        const fits = kept?.length === size ? kept : after.get(name);
        return [name, fits ?? new Float64Array(size)];
      }),
    );
  });
  const weights: Weights = { lanes, readout: shipped.weights.readout };
  const initial = lanesOf(model).map(({ index, inputSize }): Tensors => {
    const before = [...(shipped.sequence.initial?.[index] ?? [])];
    const { states } = model.graph;
    return new Map(
      before.filter(
        ([name, { length }]) => states.includes(name) && length === sizeIn(model, name, inputSize),
      ),
    );
  });
  const { initial: _, ...sequence } = shipped.sequence;
  return {
    ...shipped,
    model,
    weights,
    sequence: shipped.sequence.initial === undefined ? sequence : { ...sequence, initial },
  };
}

function sizeIn({ graph, hiddenSize }: Model, name: string, inputSize: number): number {
  return entriesOf(nodeOf(graph, name).shape, hiddenSize, inputSize);
}
