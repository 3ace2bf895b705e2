import type { Placement, Point } from '../../engine/cell';
import type { Elements } from './elements';
import { extentOf } from './geometry';
import { cornersAcross, cornersDown, type Extent } from './right-angles';

const BOX = { width: 84, height: 54 };
const NARROW_BOX = { width: 48, height: 44 };
/** Room for the label above a box and the number below it; on a phone the number also stands out to the right. */
const AROUND = 36;
const BESIDE = 40;
const END = 'end';
const NONE: Extent = { width: 0, height: 0, fromAbove: false };

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
    ranksep: portrait ? 26 : 24,
    edgesep: 12,
    marginx: portrait ? 8 : 12,
    marginy: 12,
    ranker: 'network-simplex',
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const extents = new Map<string, Extent>();
  for (const element of elements) {
    const { width, height } = extentOf(element, empty, entries(element.node));
    extents.set(element.key, { width, height, fromAbove: element.kind === 'operator' });
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
  const sources = [...new Set(wires.map(({ from }) => from))];
  const through = Object.fromEntries(
    wires.map(({ key, from, to }) => {
      const between = graph.edge(from, to).points?.slice(1, -1) ?? [];
      const stops = [at[from], ...between, at[to]].filter((point) => point !== undefined);
      const ends = { from: extents.get(from) ?? NONE, to: extents.get(to) ?? NONE };
      const lane = sources.indexOf(from);
      return [key, portrait ? cornersDown(stops, ends, lane) : cornersAcross(stops, ends, lane)];
    }),
  );
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, box, elements: at, wires: through };
}
