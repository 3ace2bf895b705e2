import { entriesIn, type Diagram } from '../../../scene/diagram/diagram';
import { isPerUnit } from '../../../scene/diagram/still';

/** The unit (0-based) whose bar in a node's box is nearest to the pointer; null where the box has no bars of units. */
export function unitAt(
  diagram: Diagram,
  node: string,
  event: { readonly clientX: number; readonly currentTarget: EventTarget | null },
): number | null {
  const box = diagram.byKey.get(node);
  const target = event.currentTarget;
  if (box === undefined || !isPerUnit(diagram, node) || !(target instanceof Element)) return null;
  const drawing = target.closest('.diagram-sheet')?.getBoundingClientRect();
  if (drawing === undefined || drawing.width === 0) return null;
  const x = ((event.clientX - drawing.left) / drawing.width) * diagram.width;
  const share = (x - (box.x - box.width / 2 + 6)) / (box.width - 12);
  const units = entriesIn(diagram.trace, node);
  return Math.min(Math.max(Math.floor(share * units), 0), units - 1);
}
