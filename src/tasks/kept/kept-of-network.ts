import type { ReadNetwork } from '../../engine/files/model/read-network';
import type { Model } from '../../engine/model';
import type { Shape } from '../lab/shape';
import type { KeptModel } from './kept-model';

/** Units, and inputs, of a model that the explorer has room for. */
export const MOST_UNITS = 512;
export const MOST_INPUTS = 1024;

/** What a person says of a network out of a file. */
export interface Wanted {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly at: number;
  readonly loss: Shape['loss'];
  /** Equations that stand in for the cell's, with the same parameters. */
  readonly own: KeptModel['own'];
  readonly on: NonNullable<Model['readout']>['on'];
  /** X lines of T numbers, or T rows of the embedding. */
  readonly input: readonly Float64Array[] | Int32Array;
  /** What the sequence is called. */
  readonly sample: string;
}

/** A network out of a file as a model that can be kept. Nobody knows what is right for its sequence. */
export function keptOfNetwork(
  { cell, model, weights, embedding }: ReadNetwork,
  { id, name, file, at, loss, own, on, input, sample }: Wanted,
): KeptModel {
  const { readout } = model;
  const isIds = input instanceof Int32Array;
  const steps = isIds ? input.length : (input[0]?.length ?? 0);
  // A logit for each of two classes is a choice between classes, not one probability.
  const meant = loss === 'bce' && readout !== null && readout.size > 1 ? 'softmax' : loss;
  return {
    version: 1,
    id,
    name,
    at,
    pinned: false,
    cell: cell.id,
    own,
    inputSize: model.inputSize,
    hidden: model.hiddenSize,
    layers: model.layers,
    directions: model.directions,
    readout: readout && { ...readout, on },
    loss: readout?.size === 1 && meant === 'softmax' ? 'bce' : meant,
    weights: { ...weights, embedding: isIds ? (embedding?.values ?? null) : null },
    sample: {
      name: sample,
      steps: Array.from({ length: steps }, (_, t) => String(isIds ? (input[t] ?? 0) : t + 1)),
      input: isIds
        ? {
            kind: 'words',
            ids: input,
            vocabulary: Array.from({ length: embedding?.rows ?? 0 }, (_, row) => String(row)),
            unknown: null,
          }
        : { kind: 'numbers', lines: input, scales: [] },
      truth: null,
      readAt: steps - 1,
      units: { add: new Float64Array(steps), times: new Float64Array(steps).fill(1) },
    },
    target: { name: { en: 'output', zh: '输出' }, unit: null, offset: 0, factor: 1 },
    classes: [],
    origin: { kind: 'file', file },
  };
}
