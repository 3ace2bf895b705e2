import { cellOf } from '../../../cells/catalogue';
import { firstCell } from '../../../cells/load-cell';
import { writeLink } from '../../../link/link';
import { writeVariants } from '../../../link/compare-link';
import type { QuestionOf } from '../../../quiz/question';
import { inOrder } from '../../../quiz/in-order';
import { presets } from '../../../tasks/catalogue';
import { plainSetup } from '../../../tasks/setup';

/**
 * The comparison of a cell with itself when its equations are worked through in a chosen order. null: the question drives no cell, or
 * the order is the cell's own in effect.
 */
export function orderLink(
  { drives, steps }: QuestionOf<'order'>,
  order: readonly string[],
  name: string,
): string | null {
  const cell = drives === undefined ? undefined : cellOf(drives);
  if (cell === undefined) return null;
  const computed = order.flatMap((id) => steps.find((step) => step.id === id)?.computes ?? []);
  const equations = inOrder(cell.equations, computed);
  if (equations === null) return null;
  const known = { cells: [firstCell.id, cell.id], presets: presets.map(({ id }) => id) };
  const setup = plainSetup('latch', cell.id);
  return writeLink(
    { page: 'compare', setup },
    known,
    writeVariants([{ cell: cell.id, own: { name, equations }, differs: {} }]),
  );
}
