import type { Model } from '../model';
import { lanesOf } from '../reference/lanes';
import { piecesOf, type PytorchLayout } from './pieces';

/** The tensors that PyTorch keeps a model's recurrent parameters in, with their shapes, in PyTorch's own order. */
export function shapesInPytorch(
  layout: PytorchLayout,
  model: Model,
): ReadonlyMap<string, readonly number[]> {
  const pieces = lanesOf(model).flatMap((lane) => {
    const ofLane = model.graph.parameters.flatMap(
      (name) => piecesOf(layout, model, lane, name).pieces,
    );
    return ofLane.sort((a, b) => placeOf(a.tensor) - placeOf(b.tensor));
  });
  return new Map(pieces.map(({ tensor, shape }) => [tensor, shape]));
}

const ORDER = ['weight_ih_', 'weight_hh_', 'bias_ih_', 'bias_hh_'];

function placeOf(tensor: string): number {
  const place = ORDER.findIndex((start) => tensor.startsWith(start));
  return place < 0 ? ORDER.length : place;
}
