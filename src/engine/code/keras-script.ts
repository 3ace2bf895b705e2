import type { Network } from '../files/model/network';
import { scriptParts, type Prediction } from './weights-script';

const LAYERS = { LSTM: 'LSTM', GRU: 'GRU', RNN: 'SimpleRNN' } as const;

/**
 * A Python file that needs Keras: it reads the weights from the file into LSTM, GRU or SimpleRNN layers, runs them over the input, and
 * prints each prediction beside the one that was shown. null for a cell that Keras has no layer for.
 */
export function kerasScript(prediction: Prediction): string | null {
  const { network } = prediction;
  const { cell, model, embedding } = network;
  const module = cell.pytorch?.module;
  if (module === undefined) return null;
  const { head, tensors, input, comparison, prefix, hasWords } = scriptParts(prediction, true);
  const { readout, directions } = model;

  const layers = Array.from({ length: model.layers }, (_, layer) => {
    const every = layer < model.layers - 1 || readout?.on !== 'last';
    const options = `${model.hiddenSize}, return_sequences=${every ? 'True' : 'False'}`;
    const one = `keras.layers.${LAYERS[module]}(${options})`;
    return directions === 1 ? one : `keras.layers.Bidirectional(${one})`;
  });
  const list = [
    hasWords
      ? 'keras.Input(shape=(None,), dtype="int32")'
      : `keras.Input(shape=(None, ${model.inputSize}))`,
    ...(hasWords ? [`keras.layers.Embedding(${embedding?.rows ?? 0}, ${model.inputSize})`] : []),
    ...layers,
    ...(readout === null ? [] : [`keras.layers.Dense(${readout.size})`]),
  ];
  const arrays = [
    ...(hasWords ? ['[tensors["embedding.weight"]]'] : []),
    ...weightCalls(network),
    ...(readout === null ? [] : ['[tensors["fc.weight"].T, tensors["fc.bias"]]']),
  ];
  const sections = [
    head('import keras\nimport numpy as np\n\nkeras.backend.set_floatx("float64")\n'),
    weightsFunction(module, prefix),
    tensors,
    `model = keras.Sequential([
${list.map((line) => `    ${line},\n`).join('')}])
model.set_weights(
    ${arrays.join('\n    + ')}
)
${input}prediction = np.asarray(model.predict(x[None], verbose=0))[0]
`,
    comparison,
  ];
  return sections.join('\n\n');
}

/** One call for each layer and direction, in Keras's order. */
function weightCalls({ model: { layers, directions } }: Network): readonly string[] {
  return Array.from({ length: layers }, (_, layer) => [
    `weights_of(${layer})`,
    ...(directions === 1 ? [] : [`weights_of(${layer}, "_reverse")`]),
  ]).flat();
}

function weightsFunction(module: keyof typeof LAYERS, prefix: string): string {
  const stored = `tensors[f"${prefix}{name}_l{layer}{suffix}"]`;
  const tensor =
    module === 'GRU'
      ? `        """PyTorch has the gates r, z, n one below the other, Keras z, r, n."""
        r, z, n = np.split(${stored}, 3)
        return np.concatenate([z, r, n])`
      : `        return ${stored}`;
  const biases = ['tensor("bias_ih")', 'tensor("bias_hh")'] as const;
  const bias = module === 'GRU' ? `np.stack([${biases.join(', ')}])` : biases.join(' + ');
  return `def weights_of(layer, suffix=""):
    """What Keras keeps of one layer in one direction: columns where PyTorch has rows."""
    def tensor(name):
${tensor}

    return [tensor("weight_ih").T, tensor("weight_hh").T, ${bias}]
`;
}
