import type { Gradients, Model } from '../model';
import { lanesOf } from '../reference/lanes';
import { weightGradients } from '../reference/weight-gradients';
import { eachPair, piecesOf, type PytorchLayout } from './pieces';
import type { PytorchTensors } from './tensor';

/**
 * The gradients of a model's recurrent parameters under PyTorch's names and in its shapes. Both biases of a gate get the gradient of
 * their sum.
 */
export function gradientsToPytorch(
  layout: PytorchLayout,
  model: Model,
  gradients: Gradients,
): PytorchTensors {
  const ours = weightGradients(model, gradients);
  const tensors = new Map<string, { shape: readonly number[]; data: Float64Array }>();
  for (const lane of lanesOf(model)) {
    for (const [name, values] of ours.lanes[lane.index] ?? []) {
      const { pieces, width } = piecesOf(layout, model, lane, name);
      for (const piece of pieces) {
        const { tensor, shape } = piece;
        const entries = shape.reduce((product, size) => product * size, 1);
        const { data } = tensors.get(tensor) ?? { data: new Float64Array(entries) };
        tensors.set(tensor, { shape, data });
        eachPair(piece, width, (from, to) => {
          data[to] = (data[to] ?? 0) + (values[from] ?? 0);
        });
      }
    }
  }
  return tensors;
}
