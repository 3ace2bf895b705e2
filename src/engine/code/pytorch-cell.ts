import type { Graph } from '../graph';
import type { Dialect } from './dialect';
import { pythonEquations } from './python-equations';
import { pickHeld } from './python-holds';
import { pythonNames } from './python-names';
import { signature, statesOf } from './python-program';

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

/** For every name of the equations the one that a PyTorch module can use. */
export function pytorchNames(graph: Graph): ReadonlyMap<string, string> {
  return pythonNames(graph, pytorch);
}

/**
 * What runs one lane: the functions that the equations need, and a module `Layer(weights)` that is called with inputs, states, with
 * holds these, and whether it runs from the end. `held` are the nodes that a value may be held at.
 */
export function pytorchCell(
  graph: Graph,
  names: ReadonlyMap<string, string>,
  held: readonly string[] = [],
): readonly string[] {
  const states = statesOf(graph, names);
  const used = new Set<string>(graph.nodes.map(({ operation }) => operation));
  const definitions = Object.entries(DEFINITIONS).filter(([operation]) => used.has(operation));
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
  return [...definitions.map(([, definition]) => definition), ...(holds ? [HOLD] : []), module];
}
