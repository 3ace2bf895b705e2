import type { CellCase } from '../../../clinic/case';
import { LONGEST_NAME } from '../../../cells/own-cell';
import { firstCell } from '../../../cells/load-cell';
import { graphOf } from '../../../engine/build-graph';
import { nodeOf } from '../../../engine/graph';
import { writeVariants } from '../../../link/compare-link';
import { writeLink } from '../../../link/link';
import { presets } from '../../../tasks/catalogue';
import { plainSetup } from '../../../tasks/setup';

interface BesideLink {
  readonly link: string;
  /** The weights that were set by hand for the right cell serve the wrong one too: what it shows is due to the fault alone. */
  readonly fits: boolean;
}

/** The comparison of the right cell with the wrong one, on the latch where its weights fit, otherwise on drawn ones. */
export function besideLink(
  { base, right, wrong }: CellCase,
  names: { readonly right: string; readonly wrong: string },
): BesideLink {
  const isBase = right === base.equations;
  const fits = isBase && haveSameParameters(wrong, right);
  const own = (name: string, equations: string) => ({
    name: [...name].slice(0, LONGEST_NAME).join(''),
    equations,
  });
  const known = { cells: [firstCell.id, base.id], presets: presets.map(({ id }) => id) };
  const setup = {
    ...plainSetup(fits ? 'latch' : 'gates', base.id),
    own: isBase ? null : own(names.right, right),
  };
  const beside = { cell: base.id, own: own(names.wrong, wrong), differs: {} };
  return { link: writeLink({ page: 'compare', setup }, known, writeVariants([beside])), fits };
}

/** Whether every parameter of the one is one of the other, in the same shape. */
function haveSameParameters(one: string, other: string): boolean {
  const [own, theirs] = [graphOf(one), graphOf(other)];
  return own.parameters.every(
    (name) =>
      theirs.parameters.includes(name) &&
      JSON.stringify(nodeOf(own, name).shape) === JSON.stringify(nodeOf(theirs, name).shape),
  );
}
