// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { momentAt } from '../engine/cursor';
import { diagramOf } from '../scene/diagram/diagram';
import { sceneAtOf } from '../scene/diagram/scene';
import { exampleRun } from '../scene/run.fixture';
import { createDiagramView } from './diagram';

const SVG = 'http://www.w3.org/2000/svg';
const group = (): SVGGElement => document.createElementNS(SVG, 'g');

let root = group();

beforeEach(() => {
  root = group();
});

function lstm() {
  const { cell, trace } = exampleRun('lstm');
  if (cell.diagram === undefined) throw new Error('The LSTM has a hand-placed diagram.');
  const sceneAt = sceneAtOf(diagramOf(cell, trace, cell.diagram.landscape));
  const view = createDiagramView(root, (node) => cell.roles[node] ?? '');
  return { view, at: (position: number) => sceneAt(momentAt(position, 6, 12), 0).still };
}

describe('the drawn diagram', () => {
  it('is the same however often a moment is drawn', () => {
    const { view, at } = lstm();
    view.render(at(9.4));
    const once = root.innerHTML;
    view.render(at(9.4));
    expect(root.innerHTML).toBe(once);
  });

  it('is the same whatever was drawn before', () => {
    const { view, at } = lstm();
    view.render(at(9.4));
    const straight = root.innerHTML;
    for (const position of [1, 30.2, 6.1, 72, 12]) view.render(at(position));
    view.render(at(9.4));
    expect(root.innerHTML).toBe(straight);
  });

  it('writes the number of every known value and of no other', () => {
    const { view, at } = lstm();
    view.render(at(6 * 3 + 2));
    const written = [...root.querySelectorAll('.box')]
      .filter((box) => box.querySelector('.value')?.textContent !== '')
      .map((box) => box.getAttribute('data-node'));
    expect(written.sort()).toEqual(['c_prev', 'f', 'h_prev', 'x']);
  });

  it('leaves nothing behind when it is destroyed', () => {
    const { view, at } = lstm();
    view.render(at(9.4));
    view.destroy();
    expect(root.childNodes).toHaveLength(0);
  });
});
