import { describe, expect, it } from 'vitest';
import { graphOf } from './build-graph';
import { CLASSIC_CELLS } from './classic-cells.fixture';
import { wordsOf } from './shape-words.fixture';

const GATE = 'H × H + X';

const PARAMETERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  lstm: { W_f: GATE, b_f: 'H', W_i: GATE, b_i: 'H', W_g: GATE, b_g: 'H', W_o: GATE, b_o: 'H' },
  rnn: { W: GATE, b: 'H' },
  gru: {
    W_r: GATE,
    b_r: 'H',
    W_z: GATE,
    b_z: 'H',
    W_xn: 'H × X',
    b_xn: 'H',
    W_hn: 'H × H',
    b_hn: 'H',
  },
  peephole: {
    W_f: GATE,
    p_f: 'H',
    b_f: 'H',
    W_i: GATE,
    p_i: 'H',
    b_i: 'H',
    W_g: GATE,
    b_g: 'H',
    W_o: GATE,
    p_o: 'H',
    b_o: 'H',
  },
  cifg: { W_f: GATE, b_f: 'H', W_g: GATE, b_g: 'H', W_o: GATE, b_o: 'H' },
  layernorm: {
    W_f: GATE,
    s_f: 'H',
    b_f: 'H',
    W_i: GATE,
    s_i: 'H',
    b_i: 'H',
    W_g: GATE,
    s_g: 'H',
    b_g: 'H',
    W_o: GATE,
    s_o: 'H',
    b_o: 'H',
    s_c: 'H',
    b_c: 'H',
  },
  lstm1997: { W_i: GATE, b_i: 'H', W_g: GATE, b_g: 'H', W_o: GATE, b_o: 'H' },
  minimal: { W_f: GATE, b_f: 'H', W_g: GATE, b_g: 'H' },
};

describe('The equations of the classic cells', () => {
  it.each(Object.entries(CLASSIC_CELLS))('give %s the parameters of the literature', (id, text) => {
    const graph = graphOf(text);
    const parameters = graph.nodes.filter(({ operation }) => operation === 'parameter');
    const shapes = parameters.map(({ id, shape }) => [id, wordsOf(shape)]);
    expect(Object.fromEntries(shapes)).toEqual(PARAMETERS[id]);
    expect(Object.keys(PARAMETERS[id] ?? {})).toEqual(graph.parameters);
  });

  it.each(Object.entries(CLASSIC_CELLS))('give every state of %s the size H', (_, text) => {
    const graph = graphOf(text);
    expect(graph.states[0]).toMatch(/^[hc]$/);
    for (const state of graph.states) {
      for (const id of [state, `${state}_prev`]) {
        expect(wordsOf(graph.byId.get(id)?.shape ?? { kind: 'scalar' })).toBe('H');
      }
    }
  });

  it('name the parts of the reset gate’s equation in a GRU', () => {
    const { byId } = graphOf(CLASSIC_CELLS.gru ?? '');
    for (const id of ['r * (W_hn @ h_prev + b_hn)', 'W_xn @ x + b_xn', '(1 - z) * n', '1 - z']) {
      expect(byId.has(id), id).toBe(true);
    }
  });
});
