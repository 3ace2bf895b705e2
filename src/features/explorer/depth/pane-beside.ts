import type { DiagramLayout } from '../../../scene/diagram/diagram';

/** Between the gate and what it is made of, and around the edges, in pixels. */
const GAP = 14;
/** Room that a label takes above or under a box, and that a layer's name takes beside it. */
const LABEL = 26;
const NAME = 62;

export interface PanePlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where the pane grows out of, as CSS wants it. */
  readonly origin: string;
}

/** The larger part of the diagram beside a gate: left or right of it, above or below it on a phone. In pixels. */
export function paneBeside(
  layout: DiagramLayout,
  node: string,
  scale: number,
  portrait: boolean,
): PanePlace {
  const own = [layout.byKey.get(node), layout.byKey.get(`do ${node}`)].filter(
    (element) => element !== undefined,
  );
  const width = layout.width * scale;
  const height = layout.height * scale;
  if (portrait) {
    const top = Math.min(...own.map((one) => one.y - one.height / 2)) * scale - LABEL;
    const bottom = Math.max(...own.map((one) => one.y + one.height / 2)) * scale + LABEL;
    const above = top > height - bottom;
    return {
      left: 0,
      width,
      top: above ? 0 : bottom,
      height: above ? top : height - bottom,
      origin: above ? '50% 100%' : '50% 0%',
    };
  }
  const left = Math.min(...own.map((one) => one.x - one.width / 2)) * scale - GAP;
  const right = Math.max(...own.map((one) => one.x + one.width / 2)) * scale + GAP + NAME;
  const middle = (own.reduce((sum, { y }) => sum + y, 0) / Math.max(own.length, 1)) * scale;
  const before = left > width - right;
  return {
    left: before ? 0 : right,
    width: before ? left : width - right,
    top: 0,
    height,
    origin: `${before ? '100%' : '0%'} ${middle}px`,
  };
}
