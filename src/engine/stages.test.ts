import { describe, expect, it } from 'vitest';
import { graphOf } from './build-graph';
import { nodeOf } from './graph';
import { placesOf } from './stages';

const stage = (id: string, ...computes: string[]) => ({
  id,
  name: { en: id, zh: id },
  computes,
});

describe('the stages of a timestep', () => {
  const graph = graphOf('f = sigmoid(W @ [h_prev, x] + b)\nc = f * c_prev + U @ x\nh = tanh(c)');
  const places = placesOf(graph, [
    stage('join', '[h_prev, x]'),
    stage('forget', 'f'),
    stage('rest', 'h'),
  ]);
  const placeOf = (id: string) => places[nodeOf(graph, id).index];

  it('put a value into the first stage that needs it', () => {
    expect(placeOf('[h_prev, x]')?.stage).toBe(0);
    expect(placeOf('W @ [h_prev, x]')?.stage).toBe(1);
    expect(placeOf('c')?.stage).toBe(2);
  });

  it('put what is given before the first', () => {
    for (const id of ['x', 'h_prev', 'c_prev', 'W', 'b']) expect(placeOf(id)?.stage, id).toBe(-1);
  });

  it('order the values of a stage, operands first', () => {
    expect(placeOf('f * c_prev')?.rank).toBeLessThan(placeOf('c')?.rank ?? 0);
    expect(placeOf('c')?.rank).toBeLessThan(placeOf('h')?.rank ?? 0);
  });

  it('are found for a long chain of equations', () => {
    const lines = Array.from({ length: 1100 }, (_, k) => `v${k + 1} = v${k} + x`);
    const chain = graphOf(['v0 = x + b', ...lines, 'h = tanh(W @ v1100)'].join('\n'));
    expect(placesOf(chain, [stage('all', 'h')])).toHaveLength(chain.nodes.length);
  });
});
