import type { Network } from '../files/model/network';
import { prefixOf } from '../files/model/write-network';
import { pythonMatrix, pythonVector } from './python-number';

/** What a script repeats: a network that `writeNetwork` wrote, run on one sequence from states of zero. */
export interface Prediction {
  readonly network: Network;
  /** Name of the file with the weights, `.npz` or `.safetensors`; the script looks for it beside itself. */
  readonly file: string;
  /** T × X, or for a network with an embedding the rows of T words in it; −1 for a word that it lacks. */
  readonly input: Float64Array | readonly number[];
  /** The logits as they are shown: T × O on every step, O on the last; without a read-out h, T × H·directions. */
  readonly shown: Float64Array;
}

/** The lines of a script that do not depend on the library. */
export interface ScriptParts {
  /** Comment and imports, without that of the library. */
  readonly head: (library: string) => string;
  /** Defines `tensors`: name → NumPy array of float64. */
  readonly tensors: string;
  /** Defines `x` for the network: T × X, or T words. */
  readonly input: string;
  /** Prints what is in `prediction`, a NumPy array, beside what was shown. */
  readonly comparison: string;
  /** What the names of the recurrent tensors begin with. */
  readonly prefix: string;
  /** True where `x` is words, which the network itself looks up. */
  readonly hasWords: boolean;
}

const READ_SAFETENSORS = `def load(path):
    """The tensors of a safetensors file: a header in JSON says where the bytes of each one stand."""
    content = path.read_bytes()
    start = 8 + int.from_bytes(content[:8], "little")
    header = json.loads(content[8:start])
    header.pop("__metadata__", None)
    return {
        name: np.frombuffer(
            content[start + entry["data_offsets"][0] : start + entry["data_offsets"][1]],
            {"F32": "<f4", "F64": "<f8"}[entry["dtype"]],
        ).reshape(entry["shape"])
        for name, entry in header.items()
    }


`;

/** The parts for that prediction; the network looks words up itself where `looksUp` allows it. */
export function scriptParts(
  { network, file, input, shown }: Prediction,
  looksUp: boolean,
): ScriptParts {
  const { cell, model, embedding } = network;
  const isPacked = file.endsWith('.npz');
  const path = `Path(__file__).with_name(${JSON.stringify(file)})`;
  const title = cell.name.en.replace(/\p{C}/gu, ' ');
  const words = input instanceof Float64Array || embedding === null ? null : input;
  const hasWords = looksUp && words !== null && words.every((place) => place >= 0);
  const width = model.readout?.size ?? model.hiddenSize * model.directions;
  const isOne = model.readout?.on === 'last';
  return {
    head: (library) =>
      `# ${title} — reads the weights that Unrolled wrote, and repeats its prediction.\n${isPacked ? '' : 'import json\n'}from pathlib import Path\n\n${library}`,
    tensors: `${isPacked ? '' : READ_SAFETENSORS}# In float64, as the numbers on the page are computed.
tensors = {
    name: array.astype(np.float64)
    for name, array in ${isPacked ? 'np.load' : 'load'}(${path}).items()
}
`,
    input: inputText(input, words, hasWords, model.inputSize),
    comparison: `shown = np.array(${isOne ? pythonVector(shown) : pythonMatrix(shown, width, '')})
${isOne ? COMPARE_ONE : COMPARE_EVERY}print(f"largest difference = {np.abs(prediction - shown).max()}")
`,
    prefix: prefixOf(cell),
    hasWords,
  };
}

const COMPARE_ONE = 'print(f"prediction = {prediction.tolist()}  shown = {shown.tolist()}")\n';
const COMPARE_EVERY = `for t in range(len(shown)):
    print(f"t = {t + 1}  prediction = {prediction[t].tolist()}  shown = {shown[t].tolist()}")
`;

function inputText(
  input: Float64Array | readonly number[],
  words: readonly number[] | null,
  hasWords: boolean,
  inputSize: number,
): string {
  if (words === null) {
    return `x = np.array(${pythonMatrix(Float64Array.from(input), inputSize, '')})\n`;
  }
  const places = `np.array([${words.join(', ')}])`;
  if (hasWords) return `x = ${places}\n`;
  const table = 'tensors["embedding.weight"]';
  return words.every((place) => place >= 0)
    ? `x = ${table}[${places}]\n`
    : `# −1 is a word that the embedding lacks: zeros.
words = ${places}
x = ${table}[words] * (words >= 0)[:, None]
`;
}
