// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { momentAt } from '../engine/cursor';
import { exampleDiagram } from '../scene/backward/run-back.fixture';
import { backwardSceneAtOf } from '../scene/backward/scene';
import { createBackwardView, type BackwardWords } from './backward';

const words: BackwardWords = {
  nameOf: (node) => node,
  fromNext: ({ carries }) => (carries ? 'from t + 1' : 'nothing'),
  fromLoss: 'from the loss',
};
let root: SVGGElement;

beforeEach(() => {
  root = document.createElementNS('http://www.w3.org/2000/svg', 'g');
});

async function lstm(both = false) {
  const diagram = await exampleDiagram('lstm', { both });
  const sceneAt = backwardSceneAtOf(diagram);
  const stages = diagram.places.stages.length;
  const view = createBackwardView(root, words);
  return { view, at: (position: number) => sceneAt(momentAt(position, stages, 8), 1).still };
}

describe('the drawn backward pass', () => {
  it.each([false, true])('is the same whatever was drawn before (both: %s)', async (both) => {
    const { view, at } = await lstm(both);
    view.render(at(9.4));
    const straight = root.innerHTML;
    view.render(at(9.4));
    expect(root.innerHTML).toBe(straight);
    for (const position of [1, 30.2, 6.1, 48, 44]) view.render(at(position));
    expect(root.innerHTML).not.toBe(straight);
    view.render(at(9.4));
    expect(root.innerHTML).toBe(straight);
  });

  it('writes where gradients come in: from the loss at its timestep, from t + 1 before', async () => {
    const { view, at } = await lstm();
    const said = (name: string) =>
      [...root.querySelectorAll(name)].map(({ textContent }) => textContent);
    view.render(at(6 * 7 + 1));
    expect(said('.from-loss')).toEqual(['from the loss']);
    expect(said('.exit')).toEqual(['nothing', 'nothing']);
    view.render(at(6 * 6 + 1));
    expect(said('.from-loss')).toEqual([]);
    expect(said('.exit')).toEqual(['from t + 1', 'from t + 1']);
  });

  it('points every wire at the operand', async () => {
    const { view, at } = await lstm();
    view.render(at(6 * 5));
    const wire = [...root.querySelectorAll('.back-wire')].find(
      (one) => one.getAttribute('data-node') === 'f * c_prev',
    );
    const start = /^M([\d.]+),/.exec(wire?.querySelector('.line')?.getAttribute('d') ?? '')?.[1];
    const tip = /^M([\d.]+),/.exec(wire?.querySelector('.head')?.getAttribute('d') ?? '')?.[1];
    expect(tip).toBe(start);
  });

  it('leaves nothing behind when it is destroyed', async () => {
    const { view, at } = await lstm(true);
    view.render(at(9.4));
    view.destroy();
    expect(root.childNodes).toHaveLength(0);
  });
});
