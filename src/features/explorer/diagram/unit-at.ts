import { entriesIn, type Diagram } from '../../../scene/diagram/diagram';
import { isPerUnit } from '../../../scene/diagram/still';

/** What a pointer is over: its place on the page and the element that listens. */
interface Pointed {
  readonly clientX: number;
  readonly currentTarget: EventTarget | null;
}

/** The unit (0-based) whose bar in a node's box is nearest to the pointer; null where the box has no bars of units. */
export function unitAt(diagram: Diagram, node: string, event: Pointed): number | null {
  return isPerUnit(diagram, node) ? entryAt(diagram, node, event) : null;
}

/** The entry (0-based) whose bar in a node's box is nearest to the pointer; null where there is no such box. */
export function entryAt(diagram: Diagram, node: string, event: Pointed): number | null {
  const box = diagram.byKey.get(node);
  const target = event.currentTarget;
  if (box === undefined || !(target instanceof Element)) return null;
  const drawing = target.closest('.diagram-sheet')?.getBoundingClientRect();
  if (drawing === undefined || drawing.width === 0) return null;
  const x = ((event.clientX - drawing.left) / drawing.width) * diagram.width;
  const share = (x - (box.x - box.width / 2 + 6)) / (box.width - 12);
  const entries = entriesIn(diagram.trace, node);
  return Math.min(Math.max(Math.floor(share * entries), 0), entries - 1);
}
