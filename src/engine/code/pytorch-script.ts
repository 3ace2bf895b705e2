import type { Network } from '../files/model/network';
import { laneLines, weightsFunction } from './lane-script';
import { pytorchCell, pytorchNames } from './pytorch-cell';
import { scriptParts, type Prediction, type ScriptParts } from './weights-script';

/**
 * A Python file that needs PyTorch and NumPy: it reads the weights from the file into nn.LSTM, nn.GRU or nn.RNN (any other cell: into
 * a module of its equations), runs it over the input, and prints each prediction beside the one that was shown.
 */
export function pytorchScript(prediction: Prediction): string {
  const { network } = prediction;
  const module = network.cell.pytorch?.module;
  const parts = scriptParts(prediction, module !== undefined);
  const sections = [
    parts.head('import numpy as np\nimport torch\n\ntorch.set_default_dtype(torch.float64)\n'),
    ...(module === undefined ? withEquations(network, parts) : withModule(network, module, parts)),
    parts.comparison,
  ];
  return sections.join('\n\n');
}

function withEquations(network: Network, parts: ScriptParts): readonly string[] {
  const { graph, hiddenSize } = network.model;
  const names = pytorchNames(graph);
  const run = laneLines(
    network,
    {
      zeros: (shape) => `torch.zeros(${shape})`,
      beside: (list) => `torch.cat(${list}, dim=1)`,
      end: (list) => `torch.cat(${list})`,
      run: (input, weights, backward) => `Layer(${weights})(${input}, states${backward})`,
    },
    (name) => `tensors["fc.${name}"]`,
  );
  return [
    ...pytorchCell(graph, names),
    parts.tensors,
    weightsFunction(network, parts.prefix, names),
    `H = ${hiddenSize}\n${parts.input}`,
    `tensors = {name: torch.tensor(array) for name, array in tensors.items()}
x = torch.tensor(x)
with torch.no_grad():
${run.replace(/^(?=.)/gm, '    ')}prediction = prediction.numpy()
`,
  ];
}

function withModule(
  { model, embedding }: Network,
  module: string,
  { prefix, hasWords, tensors, input }: ScriptParts,
): readonly string[] {
  const { inputSize, hiddenSize, layers, directions, readout } = model;
  const name = prefix.slice(0, -1);
  const width = hiddenSize * directions;
  const options = [
    ...(layers === 1 ? [] : [`, num_layers=${layers}`]),
    ...(directions === 1 ? [] : [', bidirectional=True']),
  ];
  const last =
    directions === 1
      ? 'output[-1]'
      : `torch.cat([output[-1, :${hiddenSize}], output[0, ${hiddenSize}:]])`;
  const has = (present: boolean, line: string): string => (present ? `        ${line}\n` : '');
  const table = embedding === null ? '' : `${embedding.rows}, ${embedding.size}`;
  return [
    `class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
${has(hasWords, `self.embedding = torch.nn.Embedding(${table})`)}\
${has(true, `self.${name} = torch.nn.${module}(${inputSize}, ${hiddenSize}${options.join('')})`)}\
${has(readout !== null, `self.fc = torch.nn.Linear(${width}, ${readout?.size ?? 0})`)}
    def forward(self, x):
${has(hasWords, 'x = self.embedding(x)')}\
${has(true, `output, _ = self.${name}(x)`)}\
${has(readout === null, 'return output')}\
${has(readout?.on === 'every', 'return self.fc(output)')}\
${has(readout?.on === 'last', `return self.fc(${last})`)}`,
    tensors,
    `model = Model()
model.load_state_dict({name: torch.tensor(tensors[name]) for name in model.state_dict()})
${input}with torch.no_grad():
    prediction = model(torch.tensor(x)).numpy()
`,
  ];
}
