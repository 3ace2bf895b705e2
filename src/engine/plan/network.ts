import { entriesOf } from '../graph';
import type { Kernels } from '../kernels/kernels';
import type { Model } from '../model';
import { lanesOfLayer } from '../reference/lanes';
import type { Arena } from './arena';
import { padded, type Block } from './block';
import { createHead, type Head } from './head';
import { createLane, type LaneRun } from './lane';
import type { Constants } from './lane-memory';
import { layerInput, type Below, type LayerInput } from './layer-input';
import type { Parameters } from './parameters';

/** All layers of a model, and its head, laid out in memory. */
export interface Network {
  /** T × B × X of the first layer. */
  readonly input: Block;
  readonly inputGradient: Block | null;
  /** T × B floats: 0 where a sequence has ended, otherwise 1. */
  readonly mask: number;
  readonly head: Head;
  /** Writes what never changes. Once, when the memory has been made. */
  readonly begin: (kernels: Kernels) => void;
  /** Makes ready what depends on weights alone. After they have changed. */
  readonly prepare: (kernels: Kernels) => void;
  /** From the input to the logits; `seed` of dropout, null for none. */
  readonly forward: (kernels: Kernels, isMasked: boolean, seed: number | null) => void;
  /** From the logits' gradient to that of every parameter (added to what is there) and of the input. */
  readonly backward: (kernels: Kernels, isMasked: boolean) => void;
}

export interface NetworkSizes {
  readonly steps: number;
  readonly batch: number;
  /** Share of the entries that an update leaves out between layers. */
  readonly dropout: number;
}

/** `inputIsTrained`: whether the gradient of the input is wanted, as below it stands an embedding. */
export function createNetwork(
  model: Model,
  sizes: NetworkSizes,
  parameters: Parameters,
  inputIsTrained: boolean,
  arena: Arena,
): Network {
  const { steps, batch } = sizes;
  const constants = placeConstants(model, arena);
  const mask = arena.take(steps * batch);
  const input = arena.takeRows(model.inputSize, batch, steps);
  const inputGradient = inputIsTrained ? arena.takeRows(model.inputSize, batch, steps) : null;

  const layers: { readonly input: LayerInput | null; readonly lanes: readonly LaneRun[] }[] = [];
  let below: readonly Below[] = [];
  for (let layer = 0; layer < model.layers; layer++) {
    const between =
      layer === 0
        ? null
        : layerInput(below, { ...sizes, hidden: model.hiddenSize }, arena, constants.zeros);
    const places = lanesOfLayer(model, layer).map((lane) =>
      createLane({
        graph: model.graph,
        sizes: {
          hidden: model.hiddenSize,
          inputSize: lane.inputSize,
          steps,
          batch,
          backward: lane.backward,
        },
        input: between?.value ?? input,
        inputGradient: between === null ? inputGradient : between.gradient,
        isFirst: !lane.backward,
        hiddenFrom: layer < model.layers - 1 || model.readout?.on === 'every' ? 'every' : 'last',
        parameters: parameters.lanes[lane.index] ?? new Map(),
        constants,
        mask,
        arena,
      }),
    );
    layers.push({ input: between, lanes: places });
    below = places;
  }
  const head = createHead(model, sizes, below, parameters.readout, constants, arena);
  for (const { lanes } of layers) {
    for (const lane of lanes) arena.during(lane.placeGradients);
  }

  return {
    input,
    inputGradient,
    mask,
    head,
    begin: (kernels) => {
      kernels.fill(constants.ones.at, constants.width, 1);
      kernels.fill(constants.minusOnes.at, constants.width, -1);
      for (const { lanes } of layers) for (const lane of lanes) lane.begin(kernels);
    },
    prepare: (kernels) => {
      for (const { lanes } of layers) for (const lane of lanes) lane.prepare(kernels);
      head.pack(kernels);
    },
    forward: (kernels, isMasked, seed) => {
      layers.forEach((layer, place) => {
        layer.input?.forward(
          kernels,
          seed === null ? null : (seed + Math.imul(place, 0x9e3779b9)) | 0,
        );
        for (const lane of layer.lanes) lane.forward(kernels, isMasked);
      });
      head.forward(kernels);
    },
    backward: (kernels, isMasked) => {
      head.backward(kernels);
      for (const { input: between, lanes } of [...layers].reverse()) {
        for (const lane of lanes) lane.backward(kernels, isMasked);
        between?.backward(kernels);
      }
    },
  };
}

function placeConstants(model: Model, arena: Arena): Constants & { readonly width: number } {
  const { graph, hiddenSize, inputSize, directions, readout } = model;
  const widest = Math.max(inputSize, hiddenSize * directions, readout?.size ?? 0);
  // No operand is longer than all values of a timestep together.
  const width = graph.nodes
    .filter(({ operation }) => operation !== 'parameter')
    .reduce((sum, { shape }) => sum + padded(entriesOf(shape, hiddenSize, widest)), padded(widest));
  return {
    width,
    zeros: arena.takeShared(width),
    ones: arena.takeShared(width),
    minusOnes: arena.takeShared(width),
    trash: arena.takeShared(width),
  };
}
