// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { gateOf } from '../scene/gate/gate';
import { gateSceneAt, type GateScene } from '../scene/gate/gate-scene';
import { layOutGate } from '../scene/gate/layout';
import { productSceneOf } from '../scene/gate/product';
import { exampleRun } from '../scene/run.fixture';
import { createGateView } from './gate';
import { createWaterfallView } from './gate-product';

const SVG = 'http://www.w3.org/2000/svg';
let root: SVGGElement;

beforeEach(() => {
  root = document.createElementNS(SVG, 'g');
});

function sceneOf(timestep: number, unit: number): GateScene {
  const { cell, trace } = exampleRun('lstm');
  const gate = gateOf(trace.model, cell.roles, 'f');
  const layout = layOutGate(gate, { width: 560, height: 400 });
  return gateSceneAt(gate, layout, trace, timestep, unit);
}

describe('the drawn gate', () => {
  it('is the same however often, and whatever was drawn before', () => {
    const view = createGateView(root, false);
    view.render(sceneOf(5, 2));
    const straight = root.innerHTML;
    view.render(sceneOf(5, 2));
    expect(root.innerHTML).toBe(straight);
    view.render(sceneOf(9, 0));
    expect(root.innerHTML).not.toBe(straight);
    view.render(sceneOf(5, 2));
    expect(root.innerHTML).toBe(straight);
  });

  it('writes the chosen unit’s sum and value, and no sum before its stage', () => {
    const view = createGateView(root, false);
    const scene = sceneOf(5, 2);
    view.render(scene);
    expect(scene.numbers.value).not.toBe('');
    expect(root.textContent).toContain(scene.numbers.value);
    view.render({ ...scene, pre: null, value: null, numbers: { pre: '', value: '' } });
    expect(root.querySelectorAll('.gate-bars.full')).toHaveLength(0);
    expect(root.querySelector('.gate-guide')?.getAttribute('display')).toBe('none');
  });

  it('draws every weight that is not zero, with a sign cut out of the large ones', () => {
    const view = createGateView(root, false);
    view.render(sceneOf(5, 2));
    const blocks = [...root.querySelectorAll('.positive, .negative')]
      .map((path) => path.getAttribute('d') ?? '')
      .join('');
    // 4 × (4 + 1) weights, the four biases of 1 with a plus each.
    expect(blocks.match(/M/g)?.length).toBeGreaterThanOrEqual(4 * 5 + 2 * 4);
  });

  it('leaves the blocks to a canvas where there are too many', () => {
    const view = createGateView(root, true);
    view.render(sceneOf(5, 2));
    expect(root.querySelector('.positive')).toBeNull();
    view.destroy();
    expect(root.childNodes).toHaveLength(0);
  });
});

describe('the drawn waterfall', () => {
  it('has a bar for every term, and is the same however often it is drawn', () => {
    const { cell, trace } = exampleRun('lstm');
    const gate = gateOf(trace.model, cell.roles, 'f');
    const view = createWaterfallView(root);
    const draw = (order: 'written' | 'size') => {
      const product = productSceneOf(gate, trace, 5, 2, order);
      view.render({ product, width: 200, row: 28 });
    };
    draw('written');
    const written = root.innerHTML;
    const bars = [...root.querySelectorAll('.positive, .negative')].map((path) =>
      path.getAttribute('d'),
    );
    expect(bars.join('').match(/M/g)).toHaveLength(4 + 1 + 1);
    draw('size');
    expect(root.innerHTML).not.toBe(written);
    draw('written');
    expect(root.innerHTML).toBe(written);
  });
});
