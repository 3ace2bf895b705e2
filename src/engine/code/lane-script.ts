import { nodeOf, type Shape, type Size } from '../graph';
import type { PytorchLayout } from '../pytorch/pieces';
import type { Network } from '../files/model/network';
import { pythonTuple } from './python-number';

/** How a library says what goes from lane to lane. Everything is given and returned as Python text. */
export interface LaneDialect {
  readonly zeros: (shape: string) => string;
  readonly beside: (parts: string) => string;
  readonly end: (parts: string) => string;
  /** The call that runs one lane; `backward` is empty or an argument with a comma before it. */
  readonly run: (input: string, weights: string, backward: string) => string;
}

/** A function `weights_of(layer, suffix)` that takes one lane's parameters out of `tensors`; `names` gives the keys. */
export function weightsFunction(
  { cell, model }: Network,
  prefix: string,
  names: ReadonlyMap<string, string>,
): string {
  const layout = cell.pytorch?.module === undefined ? null : cell.pytorch;
  const entries = model.graph.parameters.map((name) => {
    const value =
      layout === null ? `tensors[f"${prefix}${name}_l{layer}{suffix}"]` : sourceText(layout, name);
    return `        "${names.get(name) ?? name}": ${value},\n`;
  });
  const rows =
    layout === null
      ? ''
      : `    def rows(name, gate):
        """PyTorch keeps the gates ${layout.gates.join(', ')} one below the other."""
        return tensors[f"${prefix}{name}_l{layer}{suffix}"][gate * H : (gate + 1) * H]

`;
  return `def weights_of(layer, suffix=""):
    """The parameters of the equations, of one layer in one direction."""
${rows}    return {
${entries.join('')}    }
`;
}

function sourceText({ parameters }: PytorchLayout, name: string): string {
  const source = parameters[name];
  if (source === undefined) throw new Error(`PyTorch's layout does not say where ${name} is.`);
  const rows = (tensor: string): string => `rows("${tensor}", ${source.gate})`;
  switch (source.from) {
    case 'joint':
      return `np.hstack([${rows('weight_hh')}, ${rows('weight_ih')}])`;
    case 'bias':
      return `${rows('bias_ih')} + ${rows('bias_hh')}`;
    case 'extra':
      return rows(source.tensor);
    default:
      return rows(source.from);
  }
}

/** The lines that run every lane over `x` and put `prediction` out of it. `readout` reads the read-out's two tensors. */
export function laneLines(
  { model }: Network,
  dialect: LaneDialect,
  readout: (name: 'weight' | 'bias') => string,
): string {
  const { graph, hiddenSize, layers, directions } = model;
  const states = pythonTuple(
    graph.states.map((state) =>
      dialect.zeros(pythonTuple(sizeTexts(nodeOf(graph, state).shape, hiddenSize))),
    ),
  );
  const runs =
    directions === 1
      ? `    h = ${dialect.run('h', 'weights_of(layer)', '')}\n`
      : `    forward = ${dialect.run('h', 'weights_of(layer)', '')}
    backward = ${dialect.run('h', 'weights_of(layer, "_reverse")', ', True')}
    h = ${dialect.beside('[forward, backward]')}
`;
  const read = (from: string): string => `${from} @ ${readout('weight')}.T + ${readout('bias')}`;
  const last = directions === 1 ? 'h[-1]' : dialect.end('[h[-1, :H], h[0, H:]]');
  const prediction = model.readout === null ? 'h' : read(model.readout.on === 'every' ? 'h' : last);
  return `h = x
for layer in range(${layers}):
    states = ${states}
${runs}prediction = ${prediction}
`;
}

/** The sizes of a shape; X is the width of what goes into the layer. */
function sizeTexts(shape: Shape, hiddenSize: number): readonly string[] {
  const text = ({ hidden, input, constant }: Size): string => {
    const known = hidden * hiddenSize + constant;
    return input === 0 ? `${known}` : `${known} + ${input} * h.shape[1]`;
  };
  switch (shape.kind) {
    case 'scalar':
      return [];
    case 'vector':
      return [text(shape.size)];
    case 'matrix':
      return [text(shape.rows), text(shape.columns)];
  }
}
