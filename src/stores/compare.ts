import { create } from 'zustand';
import type { OwnCell, Setup } from '../tasks/setup';
import { variantOf, type Differs, type Variant } from '../tasks/variant';
import { change, openSetupAt, useExperiment } from './experiment';
import { touchPage } from './page';

/** A variant with a number that stays its own for as long as it is there; 0 is the first column. */
interface Placed extends Variant {
  readonly slot: number;
}

/** What all columns share and a slider sets. */
type Shared = Pick<Setup, 'seed' | 'begin' | 'hidden' | 'steps'>;

interface Comparing {
  readonly variants: readonly Placed[];
  /** What a slider has set and the run on the screen does not have yet. */
  readonly draft: Partial<Shared>;
  /** True while a whole comparison is being opened: first column and others do not belong together yet. */
  readonly opening: boolean;
}

/** Columns in all, with the first. */
export const MOST_COLUMNS = 4;

/** Milliseconds after which a hand rests, and the run on the screen follows. */
const REST = 400;

export const useCompare = create<Comparing>()(() => ({
  variants: [],
  draft: {},
  opening: false,
}));

const { getState, setState } = useCompare;

let slots = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sets all columns beside the first. */
export function setVariants(variants: readonly Variant[]): void {
  const placed = variants.slice(0, MOST_COLUMNS - 1).map((one) => ({ ...one, slot: ++slots }));
  setState({ variants: placed });
  touchPage();
}

/** One column more; nothing where there is no room. */
export function addVariant(variant: Variant): void {
  const { variants } = getState();
  if (variants.length >= MOST_COLUMNS - 1) return;
  setState({ variants: [...variants, { ...variant, slot: ++slots }] });
  touchPage();
}

export function removeVariant(slot: number): void {
  setState(({ variants }) => ({ variants: variants.filter((one) => one.slot !== slot) }));
  touchPage();
}

/** Another cell in that column; what it has of its own stays. */
export function changeCell(slot: number, cell: string, own: OwnCell | null): void {
  update(slot, (variant) => ({ ...variant, cell, own }));
}

/** Gives a column something of its own. */
export function setOwn(slot: number, by: Differs): void {
  update(slot, (variant) => ({ ...variant, differs: { ...variant.differs, ...by } }));
}

/** What a column has of its own is the first column's again. */
export function share(slot: number, key: keyof Differs): void {
  update(slot, (variant) => {
    const differs = Object.entries(variant.differs).filter(([own]) => own !== key);
    return { ...variant, differs: Object.fromEntries(differs) };
  });
}

/** Sets what all columns share: the columns follow at once, the run on the screen when the hand rests, as one step of undo. */
export function tune(by: Partial<Shared>): void {
  clearTimeout(timer);
  setState(({ draft }) => ({ draft: { ...draft, ...by } }));
  timer = setTimeout(() => void settle(), REST);
}

/** Opens a run and sets these columns beside it; false where the run could not be opened. */
export async function openColumns(setups: readonly Setup[]): Promise<boolean> {
  const [first, ...others] = setups;
  if (first === undefined) return false;
  clearTimeout(timer);
  setState({ draft: {}, opening: true });
  setVariants(others.map((other) => variantOf(first, other)));
  // One step of undo, where there is something to go back to.
  const isFirst = useExperiment.getState().run === null;
  const run = isFirst ? await openSetupAt(first, {}) : await change(first);
  setState({ opening: false });
  return run !== null;
}

async function settle(): Promise<void> {
  const { draft } = getState();
  await change(draft);
  if (getState().draft === draft) setState({ draft: {} });
}

function update(slot: number, by: (variant: Placed) => Placed): void {
  setState(({ variants }) => ({
    variants: variants.map((one) => (one.slot === slot ? by(one) : one)),
  }));
  touchPage();
}

/** The first column's setup, as the sliders stand. */
export function firstSetup(): Setup {
  const { run, setup } = useExperiment.getState();
  return { ...(run?.setup ?? setup), ...getState().draft };
}
