// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleBack } from '../scene/backward/run-back.fixture';
import { flowOf } from '../scene/flow/flow';
import { layOutFlow } from '../scene/flow/layout';
import { createFlowView, type FlowDrawing } from './flow';

const words = { loss: 'loss here', losses: 'loss', cut: 'cut' };
let root: SVGGElement;

beforeEach(() => {
  root = document.createElementNS('http://www.w3.org/2000/svg', 'g');
});

function drawingAt(timestep: number, lossAt: readonly number[] = [7]): FlowDrawing {
  const { cell, back } = exampleBack('lstm', { window: 5 });
  const flow = flowOf(cell, back, 0, {
    inputs: [new Float64Array(8).fill(0.5)],
    words: null,
    sensitivity: Float64Array.from([0, 0, 0, 1, 2, 3, 4, 5]),
    lossAt,
    product: null,
    saturated: new Float64Array(8).fill(0.5),
    bands: { hue: 'forget', along: Float64Array.from([0, 1, -1, 2, 1, 1, 3, 2]) },
    order: [0, 1, 2, 3],
  });
  const size = { width: 800, height: 400, names: 80, numbers: 70 };
  return { scene: layOutFlow(flow, size, 0), timestep, mirrored: false, words };
}

describe('the drawn flow', () => {
  it('is the same whatever was drawn before', () => {
    const view = createFlowView(root);
    view.render(drawingAt(4));
    const straight = root.innerHTML;
    view.render(drawingAt(1, [0, 3]));
    expect(root.innerHTML).not.toBe(straight);
    view.render(drawingAt(4));
    expect(root.innerHTML).toBe(straight);
  });

  it('stacks the bands of the timesteps that the backward pass has come to', () => {
    const view = createFlowView(root);
    const stacked = (): number => root.querySelectorAll('rect.part:not([display="none"])').length;
    view.render(drawingAt(5));
    expect(stacked()).toBe(3);
    view.render(drawingAt(0));
    expect(stacked()).toBe(8);
    expect(root.querySelectorAll('rect.part[data-here="true"]')).toHaveLength(1);
  });

  it('marks one loss in words, many by ticks, and every cut', () => {
    const view = createFlowView(root);
    view.render(drawingAt(4, [0, 1, 2, 3, 4, 5, 6, 7]));
    expect(root.querySelectorAll('.flow-loss path')).toHaveLength(8);
    expect(root.querySelectorAll('.flow-cuts line')).toHaveLength(1);
    const many = root.querySelector('.flow-loss text');
    expect(many?.textContent).toBe('loss');
    const firstTick = /^M([\d.]+)/.exec(
      root.querySelector('.flow-loss path')?.getAttribute('d') ?? '',
    );
    expect(Number(many?.getAttribute('x'))).toBeLessThan(Number(firstTick?.[1]));
    expect(root.querySelector('.flow-cuts text')?.textContent).toBe('cut');
    view.render(drawingAt(4, [3]));
    expect(root.querySelector('.flow-loss text')?.textContent).toBe('loss here');
  });

  it('keeps the word of one loss out from under the cursor', () => {
    const measured = vi
      .spyOn(Element.prototype, 'getBoundingClientRect')
      .mockReturnValue(new DOMRect(0, 0, 120, 12));
    const view = createFlowView(root);
    const endAt = (timestep: number): number => {
      const drawing = drawingAt(timestep);
      view.render(drawing);
      return Number(root.querySelector('.flow-loss text')?.getAttribute('x'));
    };
    const { columns, loss } = drawingAt(0).scene;
    const leftOf = (timestep: number): number => columns.left + timestep * columns.columnWidth;
    expect(endAt(2), 'far from the cursor: beside its mark').toBeCloseTo((loss[0] ?? 0) - 9, 1);
    expect(endAt(6)).toBeLessThan(leftOf(6));
    expect(endAt(5)).toBeLessThanOrEqual(Math.max(leftOf(5), (loss[0] ?? 0) - 9));
    measured.mockRestore();
  });

  it('leaves nothing behind when it is destroyed', () => {
    const view = createFlowView(root);
    view.render(drawingAt(4));
    view.destroy();
    expect(root.childNodes).toHaveLength(0);
  });
});
