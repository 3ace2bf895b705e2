import type { Trace } from '../model';
import type { Dialect } from './dialect';
import { pythonEquations } from './python-equations';
import { heldNames, holdTexts, pickHeld } from './python-holds';
import { inputText, laneTexts, readoutTexts } from './python-lanes';
import { pythonNames } from './python-names';
import { pythonProgram, signature, statesOf, titleOf } from './python-program';

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

/**
 * A complete Python file that needs NumPy alone: the cell's equations line by line, the weights and the input of the trace
 * (one row of its batch), and a loop over time that prints h, and the logits of a read-out, as on the screen to the last few bits.
 */
export function numpyCode(name: string, trace: Trace, row = 0): string {
  const { graph } = trace.model;
  const names = pythonNames(graph, numpy);
  const states = statesOf(graph, names);
  const used = new Set<string>(graph.nodes.map(({ operation }) => operation));
  const definitions = Object.entries(DEFINITIONS).filter(([operation]) => used.has(operation));
  const arguments_ = [names.get('x') ?? 'x', ...states.previous, ...states.parameters];
  const functions: string[] = definitions.map(([, definition]) => definition);
  const held = heldNames(trace);
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
  return pythonProgram(trace, {
    title: titleOf(name),
    imports: 'import numpy as np\n',
    definitions: functions,
    lane: { only: 'weights', all: 'weights' },
    lanes: laneTexts(trace, row, names, (list) => `np.array(${list})`),
    input: `np.array(${inputText(trace, row)})`,
    readout: readoutTexts(trace),
    array: (list) => `np.array(${list})`,
    holds: holdTexts(trace, names),
    run: (input, states, weights, rest) => `run(${input}, ${states}, ${weights}${rest})`,
    concatenate: (parts, axis) => `np.concatenate(${parts}${axis === 0 ? '' : `, axis=${axis}`})`,
  });
}
