import { describe, expect, it } from 'vitest';
import { cells } from '../../cells/catalogue';
import { graphOf } from '../../engine/build-graph';
import { nodeOf, type Graph } from '../../engine/graph';
import { elementsOf } from '../diagram/elements';
import { backwardPlacesOf } from './places';
import { backwardStagesOf } from './stages';

const OWN: readonly (readonly [string, string])[] = [
  ['h that the memory reads', 'h = tanh(W_h @ [h_prev, x])\nc = 0.9 * c_prev + h\n'],
  [
    'two memories, one of which feeds the other',
    'm = 0.5 * m_prev + tanh(W_m @ [h_prev, x])\nk = sigmoid(m)\nc = c_prev + k * m\nh = tanh(c) * sigmoid(W_o @ x)\n',
  ],
  [
    'a value that nothing reads',
    'f = sigmoid(W_f @ [h_prev, x])\nc = f * c_prev + W_x @ x\nd = f * f\nh = tanh(c)\n',
  ],
  [
    'pre-activations with names',
    'a = W_f @ [h_prev, x] + b_f\nf = sigmoid(a)\nc = f * c_prev + (1 - f) * tanh(W_g @ x)\nh = tanh(c)\n',
  ],
  ['no layer at all', 'h = tanh(0.5 * h_prev + b)\n'],
];
const graphs: readonly (readonly [string, Graph])[] = [
  ...cells.map(({ id, equations }) => [id, graphOf(equations)] as const),
  ...OWN.map(([name, equations]) => [name, graphOf(equations)] as const),
];

/** Ids with nodes, as `id: node node`. */
function told(equations: string): readonly string[] {
  return backwardStagesOf(graphOf(equations)).map(({ id, nodes }) => `${id}: ${nodes.join(', ')}`);
}

describe.each(graphs)('the backward stages of %s', (_, graph) => {
  const stages = backwardStagesOf(graph);

  it('hold every visible value in exactly one stage, and every layer among the weights', () => {
    const { elements } = elementsOf(graph);
    const wanted = elements
      .filter(({ kind }) => kind === 'value' || kind === 'layer')
      .map(({ key }) => key);
    const held = stages.flatMap(({ nodes }) => nodes);
    expect([...held].sort()).toEqual([...wanted].sort());
    const layers = elements.filter(({ kind }) => kind === 'layer').map(({ key }) => key);
    const ofWeights = stages.find(({ id }) => id === 'weights')?.nodes ?? [];
    expect(ofWeights).toEqual(expect.arrayContaining(layers));
  });

  it('come to a value only after everything that reads it', () => {
    const { byKey } = backwardPlacesOf(graph);
    const clock = (key: string): number => {
      const place = byKey.get(key);
      return (place?.stage ?? NaN) * 100 + (place?.turn ?? NaN);
    };
    const values = stages.flatMap(({ nodes }) => nodes).filter((key) => graph.byId.has(key));
    const readersOf = (index: number): readonly string[] =>
      graph.nodes
        .filter(({ operands }) => operands.includes(index))
        .flatMap((user) => (values.includes(user.id) ? [user.id] : readersOf(user.index)));
    for (const id of values) {
      for (const reader of readersOf(nodeOf(graph, id).index)) {
        expect(clock(reader), `${reader} before ${id}`).toBeLessThan(clock(id));
      }
    }
  });

  it('begin with what the loss reads and end with what is handed over', () => {
    expect(stages[0]?.nodes).toContain('h');
    expect([...(stages.at(-1)?.nodes ?? [])].sort()).toEqual(
      graph.states.map((state) => `${state}_prev`).sort(),
    );
  });
});

describe('backward stages', () => {
  it('of the LSTM go from h through the output gate to the sum, its branches and the weights', () => {
    const equations = cells.find(({ id }) => id === 'lstm')?.equations ?? '';
    expect(told(equations)).toEqual([
      'loss: h',
      'output: tanh(c), o',
      'sum: c',
      'branches: i * g, f * c_prev, g, i, f',
      'weights: do o, do g, do i, do f, x',
      'hand: c_prev, h_prev',
    ]);
  });

  it('of a plain recurrent network are three', () => {
    const equations = cells.find(({ id }) => id === 'rnn')?.equations ?? '';
    expect(told(equations)).toEqual(['loss: h', 'weights: do h, x', 'hand: h_prev']);
  });

  it('of a cell without another state have neither output nor sum', () => {
    const equations = cells.find(({ id }) => id === 'gru')?.equations ?? '';
    expect(backwardStagesOf(graphOf(equations)).map(({ id }) => id)).toEqual([
      'loss',
      'branches',
      'weights',
      'hand',
    ]);
  });
});
