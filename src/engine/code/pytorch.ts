import type { Trace } from '../model';
import type { Dialect } from './dialect';
import { pythonEquations } from './python-equations';
import { heldNames, holdTexts, pickHeld } from './python-holds';
import { inputText, laneTexts, readoutTexts } from './python-lanes';
import { pythonNames } from './python-names';
import { pythonProgram, signature, statesOf, titleOf } from './python-program';

const pytorch: Dialect = {
  functions: {
    sigmoid: 'torch.sigmoid',
    tanh: 'torch.tanh',
    relu: 'torch.relu',
    exp: 'torch.exp',
    softplus: 'softplus',
    layernorm: 'layernorm',
  },
  concatenate: 'torch.cat',
  parameter: (name) => `self.${name}`,
  array: (number) => `torch.tensor(float(${number}))`,
  entry: (scalar) => `torch.reshape(${scalar}, (1,))`,
  // Attributes of torch.nn.Module that a parameter of that name would hide.
  reserved:
    'torch self hold held step add_module apply bfloat16 buffers children cpu cuda double eval extra_repr float forward half ipu load_state_dict modules named_buffers named_children named_modules named_parameters parameters requires_grad_ share_memory state_dict to to_empty train training type xpu zero_grad'.split(
      ' ',
    ),
};

const DEFINITIONS = {
  // torch's own softplus is a straight line above 20.
  softplus: `def softplus(v):
    return torch.logaddexp(v, torch.zeros_like(v))
`,
  layernorm: `def layernorm(v, gain, bias):
    return gain * (v - v.mean()) / torch.sqrt(v.var(unbiased=False) + 1e-5) + bias
`,
} as const;

const HOLD = `def hold(v, entries):
    """v with the entries that are held against the equations; no gradient goes through them."""
    v = v.clone(memory_format=torch.contiguous_format)
    for entry, value in entries:
        v.view(-1)[... if entry is None else entry] = value
    return v
`;

/**
 * The same as `numpyCode`, as a torch.nn.Module with trainable parameters in float64, run over a sequence without
 * gradients being lost: `h.sum().backward()` works on what it computes.
 */
export function pytorchCode(name: string, trace: Trace, row = 0): string {
  const { graph } = trace.model;
  const names = pythonNames(graph, pytorch);
  const states = statesOf(graph, names);
  const used = new Set<string>(graph.nodes.map(({ operation }) => operation));
  const definitions = Object.entries(DEFINITIONS).filter(([operation]) => used.has(operation));
  const held = heldNames(trace);
  const holds = held.length > 0;
  const parameters = states.parameters.map(
    (parameter) => `        self.${parameter} = torch.nn.Parameter(weights["${parameter}"])\n`,
  );
  const module = `class Layer(torch.nn.Module):
    def __init__(self, weights):
        super().__init__()
${parameters.join('')}
    def step(${signature(['self', names.get('x') ?? 'x', ...states.previous, ...(holds ? ['held'] : [])])}):
        """One timestep: h, and the states that go on to the next one."""
${pythonEquations(graph, pytorch, names, held)
  .map((line) => `        ${line}\n`)
  .join('')}\
        return ${states.output}, ${states.next}

    def forward(self, inputs, states, ${holds ? 'holds, ' : ''}backward=False):
        """h at every timestep, T × H."""
        times = range(len(inputs))
        h = [None] * len(inputs)
        for t in reversed(times) if backward else times:
${holds ? pickHeld('            ') : ''}\
            h[t], states = self.step(inputs[t], *states${holds ? ', held' : ''})
        return torch.stack(h)
`;
  return pythonProgram(trace, {
    title: titleOf(name),
    imports: 'import torch\n\ntorch.set_default_dtype(torch.float64)\n',
    definitions: [
      ...definitions.map(([, definition]) => definition),
      ...(holds ? [HOLD] : []),
      module,
    ],
    lane: { only: 'layer', all: 'layers' },
    lanes: laneTexts(trace, row, names, (list) => `torch.tensor(${list})`).map(
      ({ weights, states }) => ({
        weights: `Layer(${weights})`,
        states,
      }),
    ),
    input: `torch.tensor(${inputText(trace, row)})`,
    readout: readoutTexts(trace),
    array: (list) => `torch.tensor(${list})`,
    holds: holdTexts(trace, names),
    run: (input, states, weights, rest) => `${weights}(${input}, ${states}${rest})`,
    concatenate: (parts, axis) => `torch.cat(${parts}${axis === 0 ? '' : `, dim=${axis}`})`,
  });
}
