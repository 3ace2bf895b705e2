import { graphOf } from '../../build-graph';
import { nodeOf, sizeOf, type Graph, type Shape } from '../../graph';
import type { Model, Weights } from '../../model';
import { lanesOf, type Lane } from '../../reference/lanes';
import { FileError, shown } from '../problem';
import type { FileTensor, FileTensors } from '../tensors';
import { checkFinite, checkShape, layersOf, type Found } from './found';
import type { FileCell } from './network';
import { besides } from './pytorch-names';

/** `cifg.W_f_l0_reverse`: what cells that PyTorch has no module for are written as. */
const OWN = /^(.+)\.([A-Za-z]\w*)_l(\d{1,4})(_reverse)?$/s;

/** The name of one lane's parameter in a file. */
function ownName(id: string, parameter: string, { layer, backward }: Lane): string {
  return `${id}.${parameter}_l${layer}${backward ? '_reverse' : ''}`;
}

/** The id of the cell whose own names are among these tensors; null where there are none. */
export function ownCellId(tensors: FileTensors): string | null {
  for (const name of tensors.keys()) {
    const id = OWN.exec(name)?.[1];
    if (id !== undefined) return id;
  }
  return null;
}

/** Every parameter of every lane under our own names, with its shape. */
export function ownTensors(id: string, model: Model, weights: Weights): FileTensors {
  const { graph } = model;
  return new Map(
    lanesOf(model).flatMap((lane) =>
      graph.parameters.map((name): [string, FileTensor] => [
        ownName(id, name, lane),
        {
          shape: sizesOf(nodeOf(graph, name).shape, model.hiddenSize, lane.inputSize),
          data: weights.lanes[lane.index]?.get(name) ?? new Float64Array(),
        },
      ]),
    ),
  );
}

/** The weights under our own names of that cell. Throws a `FileError` where they are not whole, or do not fit its equations. */
export function foundUnderOwnNames(tensors: FileTensors, cell: FileCell): Found {
  const graph = graphOf(cell.equations);
  const parts = [...tensors.keys()].flatMap((name) => {
    const [, id, , layer = '0', reverse] = OWN.exec(name) ?? [];
    return id === cell.id ? [{ name, layer: Number(layer), reverse: reverse !== undefined }] : [];
  });
  const model: Model = {
    graph,
    ...sizesFrom(tensors, cell.id, graph),
    layers: layersOf(1 + parts.reduce((most, { layer }) => Math.max(most, layer), 0)),
    directions: parts.some(({ reverse }) => reverse) ? 2 : 1,
    readout: null,
  };
  const taken = new Set<string>();
  const lanes = lanesOf(model).map(
    (lane) =>
      new Map(
        graph.parameters.map((parameter) => {
          const name = ownName(cell.id, parameter, lane);
          const tensor = tensors.get(name);
          if (tensor === undefined) throw new FileError({ kind: 'missing', name: shown(name) });
          const { shape } = nodeOf(graph, parameter);
          checkShape(name, tensor, sizesOf(shape, model.hiddenSize, lane.inputSize));
          checkFinite(name, tensor);
          taken.add(name);
          return [parameter, Float64Array.from(tensor.data)];
        }),
      ),
  );
  const stray = parts.find(({ name }) => !taken.has(name));
  if (stray !== undefined) throw new FileError({ kind: 'unexpected', name: shown(stray.name) });
  const rest = new Map([...tensors].filter(([name]) => !taken.has(name)));
  return { cell, model, lanes, ...besides(rest) };
}

function sizesOf(shape: Shape, hidden: number, input: number): readonly number[] {
  switch (shape.kind) {
    case 'scalar':
      return [];
    case 'vector':
      return [sizeOf(shape.size, hidden, input)];
    case 'matrix':
      return [sizeOf(shape.rows, hidden, input), sizeOf(shape.columns, hidden, input)];
  }
}

/** H and X as the shapes of the first lane have them. */
function sizesFrom(
  tensors: FileTensors,
  id: string,
  graph: Graph,
): Pick<Model, 'hiddenSize' | 'inputSize'> {
  const sizes = graph.parameters.flatMap((parameter) => {
    const { shape } = nodeOf(graph, parameter);
    const found = tensors.get(`${id}.${parameter}_l0`)?.shape ?? [];
    const formulas =
      shape.kind === 'matrix'
        ? [shape.rows, shape.columns]
        : shape.kind === 'vector'
          ? [shape.size]
          : [];
    return formulas.map((size, axis) => ({ size, found: found[axis] ?? NaN }));
  });
  const ofHidden = sizes.find(({ size }) => size.hidden !== 0 && size.input === 0);
  const hiddenSize =
    ofHidden === undefined ? NaN : (ofHidden.found - ofHidden.size.constant) / ofHidden.size.hidden;
  const ofInput = sizes.find(({ size }) => size.input !== 0);
  const inputSize =
    ofInput === undefined
      ? NaN
      : (ofInput.found - ofInput.size.constant - ofInput.size.hidden * hiddenSize) /
        ofInput.size.input;
  const isSize = (size: number): boolean => Number.isSafeInteger(size) && size > 0;
  if (!isSize(hiddenSize) || !isSize(inputSize)) {
    throw new FileError({ kind: 'sizes unknown', cell: shown(id) });
  }
  return { hiddenSize, inputSize };
}
