import type { Placement, Point } from '../../engine/cell';
import type { Elements } from './elements';
import { extentOf } from './geometry';
import { cornersAcross, cornersDown, type Obstacles } from './right-angles';

const BOX = { width: 76, height: 54 };
const NARROW_BOX = { width: 48, height: 44 };
/** Room for the label above a box and the number below it; on a phone the number also stands out to the right. */
const AROUND = 36;
const BESIDE = 40;
const END = 'end';

/** What dagre writes on its nodes and edges. */
interface Drawn {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
}
interface Run {
  weight?: number;
  points?: Point[];
}

/**
 * A placement for a cell without a hand-made one, by the layered layout of dagre: left to right on a wide screen, top to
 * bottom on a phone. `entries` tells how many bars a value has. Rejects where the library cannot be loaded.
 */
export async function layOut(
  { elements, wires }: Elements,
  portrait: boolean,
  entries: (node: string) => number,
): Promise<Placement> {
  const { Graph, layout } = await import('@dagrejs/dagre');
  const box = portrait ? NARROW_BOX : BOX;
  const empty: Placement = { width: 0, height: 0, box, elements: {}, wires: {} };
  const graph = new Graph<
    Record<string, unknown> & Drawn,
    Drawn & { width: number; height: number },
    Run
  >();
  graph.setGraph({
    rankdir: portrait ? 'TB' : 'LR',
    nodesep: portrait ? 14 : 20,
    ranksep: portrait ? 26 : 16,
    edgesep: 12,
    marginx: portrait ? 8 : 12,
    marginy: 12,
    ranker: 'network-simplex',
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const boxes: Box[] = [];
  for (const element of elements) {
    const { width, height } = extentOf(element, empty, entries(element.node));
    boxes.push({ key: element.key, width, height, isOperator: element.kind === 'operator' });
    const isValue = element.kind === 'value';
    graph.setNode(element.key, {
      width: width + (isValue && portrait ? BESIDE : 0),
      height: height + (isValue ? AROUND : 0),
    });
  }
  for (const wire of wires) graph.setEdge(wire.from, wire.to, {});
  // What is handed to the next timestep leaves at the far edge: a heavy edge to one common end pulls it there.
  graph.setNode(END, { width: 1, height: 1 });
  for (const { key, kind } of elements) {
    if (kind === 'exit') graph.setEdge(key, END, { weight: 20 });
  }
  layout(graph);

  const at = Object.fromEntries(
    elements.map(({ key }) => {
      const { x, y } = graph.node(key);
      return [key, { x: x ?? 0, y: y ?? 0 }];
    }),
  );
  const obstacles = obstaclesOf(boxes, at, portrait);
  const sources = [...new Set(wires.map(({ from }) => from))];
  const through = Object.fromEntries(
    wires.map(({ key, from, to }) => {
      const between = graph.edge(from, to).points?.slice(1, -1) ?? [];
      const stops = [at[from], ...between, at[to]].filter((point) => point !== undefined);
      const box = boxes.find((one) => one.key === to);
      const target = {
        fromAbove: box?.isOperator ?? false,
        height: (portrait ? box?.width : box?.height) ?? 0,
      };
      const corners = portrait ? cornersDown : cornersAcross;
      return [key, corners(stops, target, obstacles, sources.indexOf(from))];
    }),
  );
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, box, elements: at, wires: through };
}

interface Box {
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly isOperator: boolean;
}

/** The boxes of a layout as obstacles; with `portrait` of the layout turned on its side. */
function obstaclesOf(
  boxes: readonly Box[],
  at: Readonly<Record<string, Point>>,
  portrait: boolean,
): Obstacles {
  const placed = boxes.map(({ key, width, height }) => {
    const { x, y } = at[key] ?? { x: 0, y: 0 };
    return portrait
      ? { x: y, y: x, halfWidth: height / 2, halfHeight: width / 2 }
      : { x, y, halfWidth: width / 2, halfHeight: height / 2 };
  });
  const atColumn = (x: number) => placed.filter((box) => Math.abs(box.x - x) < 1);
  return {
    halfWidthAt: (x) => Math.max(0, ...atColumn(x).map(({ halfWidth }) => halfWidth)),
    isBlocked: (x, from, to) =>
      atColumn(x).some(
        ({ y, halfHeight }) =>
          y + halfHeight > Math.min(from, to) && y - halfHeight < Math.max(from, to) && y !== to,
      ),
  };
}
