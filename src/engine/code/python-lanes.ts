import { nodeOf } from '../graph';
import type { Tensors, Trace } from '../model';
import { pythonMatrix, pythonTuple, pythonValue, pythonVector } from './python-number';

/** The numbers of one layer in one direction, as Python text. */
interface LaneText {
  /** Parameter name → value. */
  readonly weights: string;
  /** The states before the first timestep, as a tuple of lists. */
  readonly states: string;
}

/** Every lane's numbers for one row of the batch; `names` gives the keys, `array` makes lists into arrays. */
export function laneTexts(
  trace: Trace,
  row: number,
  names: ReadonlyMap<string, string>,
  array: (list: string) => string,
): readonly LaneText[] {
  const { model, weights, sequence } = trace;
  const { graph, hiddenSize: hidden, directions, layers } = model;
  const indent = layers * directions === 1 ? '' : '    ';
  return weights.lanes.map((tensors, lane) => {
    const input = lane < directions ? model.inputSize : hidden * directions;
    const entries = graph.parameters.map((name) => {
      const values = tensors.get(name) ?? new Float64Array();
      const text = pythonValue(
        values,
        nodeOf(graph, name).shape,
        { hidden, input },
        `${indent}    `,
      );
      return `${indent}    "${names.get(name) ?? name}": ${array(text)},\n`;
    });
    const states = graph.states.map((state) => {
      const node = nodeOf(graph, `${state}_prev`);
      const size = trace.lanes[lane]?.sizes[node.index] ?? 0;
      const given: Tensors | undefined = sequence.initial?.[lane];
      const values =
        given?.get(state)?.slice(row * size, (row + 1) * size) ?? new Float64Array(size);
      return array(pythonValue(values, node.shape, { hidden, input }, indent));
    });
    return { weights: `{\n${entries.join('')}${indent}}`, states: pythonTuple(states) };
  });
}

/** One row of the batch of the input, T × X. */
export function inputText({ model, sequence }: Trace, row: number): string {
  const { inputSize } = model;
  const input = new Float64Array(sequence.steps * inputSize);
  for (let t = 0; t < sequence.steps; t++) {
    const start = (t * sequence.batch + row) * inputSize;
    input.set(sequence.input.subarray(start, start + inputSize), t * inputSize);
  }
  return pythonMatrix(input, inputSize, '');
}

/** The read-out's `W_y` and `b_y`; null without one. */
export function readoutTexts({ weights }: Trace): { matrix: string; bias: string } | null {
  const matrix = weights.readout?.get('W_y');
  const bias = weights.readout?.get('b_y');
  if (matrix === undefined || bias === undefined) return null;
  return {
    matrix: pythonMatrix(matrix, matrix.length / bias.length, ''),
    bias: pythonVector(bias),
  };
}
