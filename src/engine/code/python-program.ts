import type { Graph } from '../graph';
import type { Trace } from '../model';
import { HOLDS_COMMENT } from './python-holds';
import { pythonTuple } from './python-number';

/** What differs between the libraries in a file that runs a model. */
interface Program {
  readonly title: string;
  readonly imports: string;
  /** Functions and classes, each ending in a newline. */
  readonly definitions: readonly string[];
  /** What holds the weights of the only lane, and of all lanes where there are several. */
  readonly lane: { readonly only: string; readonly all: string };
  readonly lanes: readonly { readonly weights: string; readonly states: string }[];
  /** T × X. */
  readonly input: string;
  readonly readout: { readonly matrix: string; readonly bias: string } | null;
  readonly array: (list: string) => string;
  /** What is held in each lane; null where nothing is. */
  readonly holds: readonly string[] | null;
  /** The call that runs one lane; `rest` is what else it is given, each with a comma before it. */
  readonly run: (input: string, states: string, weights: string, rest: string) => string;
  readonly concatenate: (parts: string, axis: number) => string;
}

/** The whole file: definitions, numbers, the run over layers and directions, and what it prints. */
export function pythonProgram(trace: Trace, program: Program): string {
  const sections = [
    `${program.title}${program.imports}`,
    ...program.definitions,
    `${numbers(program)}\n${run(trace, program)}${readoutLines(trace, program)}\n${print(trace)}`,
  ];
  return sections.join('\n\n');
}

function print({ model: { readout } }: Trace): string {
  const logits = readout?.on === 'every' ? '  logits = {logits[t].tolist()}' : '';
  const each = `for t in range(len(h)):\n    print(f"t = {t + 1}  h = {h[t].tolist()}${logits}")\n`;
  return readout?.on === 'last' ? `${each}print(f"logits = {logits.tolist()}")\n` : each;
}

function numbers({ lane, lanes, holds, input }: Program): string {
  const held = (text: string): string => `${HOLDS_COMMENT}holds = ${text}\n`;
  const [only] = lanes;
  if (only !== undefined && lanes.length === 1) {
    return `${lane.only} = ${only.weights}\nstates = ${only.states}\n${holds === null ? '' : held(holds.join(''))}x = ${input}\n`;
  }
  const list = (items: readonly string[]): string =>
    `[\n${items.map((it) => `    ${it},\n`).join('')}]`;
  return `# Layer by layer, the forward direction first.
${lane.all} = ${list(lanes.map((lane) => lane.weights))}
states = ${list(lanes.map((lane) => lane.states))}
${holds === null ? '' : held(list(holds))}x = ${input}
`;
}

function run({ model }: Trace, program: Program): string {
  const { layers, directions } = model;
  const held = program.holds !== null;
  if (layers * directions === 1)
    return `h = ${program.run('x', 'states', program.lane.only, held ? ', holds' : '')}\n`;
  const call = (index: string, backward: string): string =>
    program.run(
      'h',
      `states[${index}]`,
      `${program.lane.all}[${index}]`,
      `${held ? `, holds[${index}]` : ''}${backward}`,
    );
  if (directions === 1) {
    return `h = x
for layer in range(${layers}):
    h = ${call('layer', '')}
`;
  }
  return `h = x
for layer in range(${layers}):
    forward = ${call('2 * layer', ', False')}
    backward = ${call('2 * layer + 1', ', True')}
    h = ${program.concatenate('[forward, backward]', 1)}
`;
}

function readoutLines({ model }: Trace, { readout, array, concatenate }: Program): string {
  if (readout === null || model.readout === null) return '';
  const weights = `\nW_y = ${array(readout.matrix)}\nb_y = ${array(readout.bias)}\n`;
  if (model.readout.on === 'every') return `${weights}logits = h @ W_y.T + b_y\n`;
  const last =
    model.directions === 1
      ? 'h[-1]'
      : concatenate(`[h[-1, :${model.hiddenSize}], h[0, ${model.hiddenSize}:]]`, 0);
  return `${weights}logits = W_y @ ${last} + b_y\n`;
}

/** The names that a step takes and gives. */
export function statesOf(
  graph: Graph,
  names: ReadonlyMap<string, string>,
): {
  readonly previous: readonly string[];
  readonly parameters: readonly string[];
  readonly output: string;
  readonly next: string;
} {
  const nameOf = (id: string): string => names.get(id) ?? id;
  return {
    previous: graph.states.map((state) => nameOf(`${state}_prev`)),
    parameters: graph.parameters.map(nameOf),
    output: nameOf('h'),
    next: pythonTuple(graph.states.map(nameOf)),
  };
}

/** Arguments of a function: on the same line while it is short. */
export function signature(names: readonly string[]): string {
  const line = names.join(', ');
  return line.length <= 80 ? line : `\n${names.map((name) => `    ${name},\n`).join('')}`;
}

/** A comment that says what the file is. */
export function titleOf(name: string): string {
  return `# ${name.replace(/\p{C}/gu, ' ')} — equations, weights and input as shown by Unrolled.\n`;
}
