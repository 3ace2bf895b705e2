import type { Graph } from '../graph';
import type { Dialect } from './dialect';
import { pythonEquations } from './python-equations';
import { pickHeld } from './python-holds';
import { pythonNames } from './python-names';
import { signature, statesOf } from './python-program';

const numpy: Dialect = {
  functions: {
    sigmoid: 'sigmoid',
    tanh: 'np.tanh',
    relu: 'relu',
    exp: 'np.exp',
    softplus: 'softplus',
    layernorm: 'layernorm',
  },
  concatenate: 'np.concatenate',
  parameter: (name) => name,
  array: (number) => `np.array(${number})`,
  entry: (scalar) => `np.reshape(${scalar}, 1)`,
  reserved: ['np', 'hold', 'held'],
};

const DEFINITIONS = {
  sigmoid: `def sigmoid(v):
    return 1 / (1 + np.exp(-v))
`,
  relu: `def relu(v):
    return np.maximum(v, 0)
`,
  softplus: `def softplus(v):
    return np.logaddexp(v, 0)
`,
  layernorm: `def layernorm(v, gain, bias):
    return gain * (v - np.mean(v)) / np.sqrt(np.var(v) + 1e-5) + bias
`,
} as const;

const HOLD = `def hold(v, entries):
    """v with the entries that are held against the equations."""
    v = np.array(v, dtype=float, order="C")
    for entry, value in entries:
        v.reshape(-1)[... if entry is None else entry] = value
    return v
`;

/** For every name of the equations the one that NumPy code can use. */
export function numpyNames(graph: Graph): ReadonlyMap<string, string> {
  return pythonNames(graph, numpy);
}

/**
 * What runs one lane: the functions that the equations need, `step`, and `run(inputs, states, weights, backward)`; with holds, `run` is
 * given them before `backward`. `held` are the nodes that a value may be held at.
 */
export function numpyCell(
  graph: Graph,
  names: ReadonlyMap<string, string>,
  held: readonly string[] = [],
): readonly string[] {
  const states = statesOf(graph, names);
  const used = new Set<string>(graph.nodes.map(({ operation }) => operation));
  const definitions = Object.entries(DEFINITIONS).filter(([operation]) => used.has(operation));
  const arguments_ = [names.get('x') ?? 'x', ...states.previous, ...states.parameters];
  const functions: string[] = definitions.map(([, definition]) => definition);
  const holds = held.length > 0;
  if (holds) functions.push(HOLD);
  functions.push(`def step(${signature(holds ? [...arguments_, 'held'] : arguments_)}):
    """One timestep: h, and the states that go on to the next one."""
${pythonEquations(graph, numpy, names, held)
  .map((line) => `    ${line}\n`)
  .join('')}\
    return ${states.output}, ${states.next}
`);
  functions.push(`def run(inputs, states, weights, ${holds ? 'holds, ' : ''}backward=False):
    """h at every timestep, T × H."""
    times = range(len(inputs))
    h = [None] * len(inputs)
    for t in reversed(times) if backward else times:
${holds ? pickHeld('        ') : ''}\
        h[t], states = step(inputs[t], *states, **weights${holds ? ', held=held' : ''})
    return np.stack(h)
`);
  return functions;
}
