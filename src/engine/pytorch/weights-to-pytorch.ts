import type { Model, Weights } from '../model';
import { lanesOf } from '../reference/lanes';
import { eachPair, piecesOf, type PytorchLayout } from './pieces';
import { shapesInPytorch } from './shapes-in-pytorch';
import type { PytorchTensors } from './tensor';

/**
 * A model's recurrent parameters under PyTorch's names and in its shapes; `weightsFromPytorch` turns them back into the same bits. Where
 * PyTorch has two biases and the equations one, `bias_ih` is that one and `bias_hh` is zero.
 */
export function weightsToPytorch(
  layout: PytorchLayout,
  model: Model,
  weights: Weights,
): PytorchTensors {
  const tensors = new Map(
    [...shapesInPytorch(layout, model)].map(([name, shape]) => {
      const data = new Float64Array(shape.reduce((product, size) => product * size, 1));
      return [name, { shape, data }];
    }),
  );
  for (const lane of lanesOf(model)) {
    for (const [name, values] of weights.lanes[lane.index] ?? []) {
      const { pieces, width } = piecesOf(layout, model, lane, name);
      const given = new Set<number>();
      for (const piece of pieces) {
        const { data } = tensors.get(piece.tensor) ?? { data: new Float64Array() };
        eachPair(piece, width, (from, to) => {
          const value = values[from] ?? NaN;
          // A zero of the same sign leaves −0 as it is when both are added up.
          data[to] = given.has(from) ? (Object.is(value, -0) ? -0 : 0) : value;
          given.add(from);
        });
      }
    }
  }
  return tensors;
}
