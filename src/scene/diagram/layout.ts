import type { Placement, Point } from '../../engine/cell';
import type { Elements } from './elements';
import { extentOf } from './geometry';

const BOX = { width: 84, height: 54 };
const NARROW_BOX = { width: 48, height: 44 };
/** Room for the label above a box and the number below it; on a phone the number also stands out to the right. */
const AROUND = 36;
const BESIDE = 40;
const END = 'end';
const NONE = { width: 0, height: 0, fromAbove: false };
/** Distance between wires that turn in the same gap. */
const LANE = 4;

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
  const graph = new Graph();
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
      const lane = ((sources.indexOf(from) % 5) - 2) * LANE;
      const ends = { from: extents.get(from) ?? NONE, to: extents.get(to) ?? NONE };
      return [
        key,
        portrait ? turned(corners(turned(stops), flipped(ends), lane)) : corners(stops, ends, lane),
      ];
    }),
  );
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, box, elements: at, wires: through };
}

interface Extent {
  readonly width: number;
  readonly height: number;
  /** Wires come in from above or below, as into an operator, rather than from the side. */
  readonly fromAbove: boolean;
}

/**
 * Right angles between the stops that dagre gives a wire, for a layout from left to right. It turns between the border of
 * one element and the next, wires of different sources in lanes of their own.
 */
function corners(
  stops: readonly Point[],
  { from, to }: { readonly from: Extent; readonly to: Extent },
  lane: number,
): readonly Point[] {
  return stops.slice(1).flatMap((b, k) => {
    const a = stops[k] ?? b;
    if (Math.abs(a.y - b.y) < 1) return [];
    const isLast = k === stops.length - 2;
    if (isLast && to.fromAbove && Math.abs(a.y - b.y) > to.height) return [{ x: b.x, y: a.y }];
    const left = a.x + (k === 0 ? from.width / 2 : 0);
    const right = b.x - (isLast ? to.width / 2 + 10 : 0);
    const x = Math.max((left + right) / 2 + lane, left + 6);
    return [
      { x, y: a.y },
      { x, y: b.y },
    ];
  });
}

function turned(points: readonly Point[]): readonly Point[] {
  return points.map(({ x, y }) => ({ x: y, y: x }));
}

function flipped({ from, to }: { readonly from: Extent; readonly to: Extent }): {
  from: Extent;
  to: Extent;
} {
  return {
    from: { ...from, width: from.height, height: from.width },
    to: { ...to, width: to.height, height: to.width },
  };
}
