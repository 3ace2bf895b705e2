import type { Model, Weights } from '../model';
import { lanesOf } from '../reference/lanes';
import { eachPair, piecesOf, type Piece, type PytorchLayout } from './pieces';
import type { PytorchTensor, PytorchTensors } from './tensor';

/**
 * The weights of a model without read-out from the parameters of a PyTorch module. Throws an `Error` where a tensor is missing,
 * has another shape, or belongs to nothing in the model.
 */
export function weightsFromPytorch(
  layout: PytorchLayout,
  model: Model,
  tensors: PytorchTensors,
): Weights {
  const read = new Set<string>();
  const lanes = lanesOf(model).map((lane) => {
    const parameter = (name: string): Float64Array => {
      const { pieces, width } = piecesOf(layout, model, lane, name);
      // −0 is what leaves every number as it is, itself too, when that is added.
      const values = new Float64Array(model.hiddenSize * width).fill(-0);
      for (const piece of pieces) {
        const { data } = tensorFor(piece, tensors);
        read.add(piece.tensor);
        eachPair(piece, width, (ours, theirs) => {
          values[ours] = (values[ours] ?? 0) + (data[theirs] ?? 0);
        });
      }
      return values;
    };
    return new Map(model.graph.parameters.map((name) => [name, parameter(name)]));
  });
  for (const name of tensors.keys()) {
    if (!read.has(name)) throw new Error(`The tensor ${name} belongs to nothing in this model.`);
  }
  return { lanes, readout: null };
}

function tensorFor({ tensor: name, shape }: Piece, tensors: PytorchTensors): PytorchTensor {
  const tensor = tensors.get(name);
  if (tensor === undefined) throw new Error(`The tensor ${name} is missing.`);
  const entries = shape.reduce((product, size) => product * size, 1);
  if (tensor.shape.join() !== shape.join() || tensor.data.length !== entries) {
    throw new Error(
      `The tensor ${name} has the shape (${tensor.shape.join(', ')}) with ${tensor.data.length} entries, but needs (${shape.join(', ')}).`,
    );
  }
  return tensor;
}
