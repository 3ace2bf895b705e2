import { describe, expect, it } from 'vitest';
import { cells } from '../../../cells/catalogue';
import { graphOf } from '../../../engine/build-graph';
import type { Cell } from '../../../engine/cell';
import { layOutDiagram, type DiagramLayout } from '../../../scene/diagram/diagram';
import { elementsOf, isLayer } from '../../../scene/diagram/elements';
import { layOut } from '../../../scene/diagram/layout';
import { paneBeside } from './pane-beside';

async function layoutOf(cell: Cell, portrait: boolean): Promise<DiagramLayout> {
  const graph = graphOf(cell.equations);
  const placement =
    cell.diagram?.[portrait ? 'portrait' : 'landscape'] ??
    (await layOut(elementsOf(graph), portrait, () => 4));
  return layOutDiagram(cell, graph, { hiddenSize: 4, inputSize: 2 }, placement);
}

const cases = cells.flatMap((cell) =>
  [false, true].map((portrait) => ({ id: cell.id, cell, portrait })),
);

describe.each(cases)(
  'The pane beside a gate of $id (portrait: $portrait)',
  ({ cell, portrait }) => {
    it('leaves the gate in sight and stays within the diagram, at every size', async () => {
      const layout = await layoutOf(cell, portrait);
      const gates = layout.graph.nodes.filter(({ id }) => isLayer(layout.graph, id));
      expect(gates.length).toBeGreaterThan(0);
      for (const { id } of gates) {
        for (const scale of [0.86, 1, 2.4]) {
          const pane = paneBeside(layout, id, scale, portrait);
          expect(pane.left).toBeGreaterThanOrEqual(0);
          expect(pane.top).toBeGreaterThanOrEqual(0);
          expect(pane.left + pane.width).toBeLessThanOrEqual(layout.width * scale + 1e-9);
          expect(pane.top + pane.height).toBeLessThanOrEqual(layout.height * scale + 1e-9);
          for (const key of [id, `do ${id}`]) {
            const box = layout.byKey.get(key);
            if (box === undefined) continue;
            const beside =
              pane.left >= (box.x + box.width / 2) * scale ||
              pane.left + pane.width <= (box.x - box.width / 2) * scale ||
              pane.top >= (box.y + box.height / 2) * scale ||
              pane.top + pane.height <= (box.y - box.height / 2) * scale;
            expect(beside, `${id}: ${key}`).toBe(true);
          }
        }
      }
    });

    it('takes the larger part', async () => {
      const layout = await layoutOf(cell, portrait);
      for (const { id } of layout.graph.nodes.filter((node) => isLayer(layout.graph, node.id))) {
        const pane = paneBeside(layout, id, 1, portrait);
        if (portrait) expect(pane.height).toBeGreaterThan(layout.height * 0.3);
        else expect(pane.width).toBeGreaterThan(layout.width * 0.3);
      }
    });
  },
);

it('The pane grows out of the gate', async () => {
  const [cell] = cells;
  if (cell === undefined) throw new Error('There is no cell.');
  const layout = await layoutOf(cell, false);
  const { left, origin } = paneBeside(layout, 'f', 2, false);
  const height = ['f', 'do f'].map((key) => layout.byKey.get(key)?.y ?? NaN);
  expect(origin).toBe(`${left > 0 ? '0%' : '100%'} ${height.reduce((a, b) => a + b)}px`);
});
