import type { GateScene } from '../scene/gate/gate-scene';
import { shareOf } from '../scene/gate/range';
import { r } from './path';

/** In a large matrix, cells smaller than this are tinted as a whole: their blocks could not be told apart any more. */
const LEAST_BLOCK = 8;
const GAP = 1;
/** From this side on a block has its sign cut out. */
const LEAST_SIGN = 7;

/** More cells than this are drawn on a canvas. */
const MOST_SVG = 400;

/** True for a matrix that is too large to be drawn as SVG. */
export function isLarge({ cells }: Pick<GateScene, 'cells'>): boolean {
  return cells.length > MOST_SVG;
}

/** True where a block's area says how large a number is, false where the cell's tint does. */
export function areaTells(scene: Pick<GateScene, 'cells' | 'layout'>): boolean {
  const narrowest = Math.min(...scene.layout.columns.map(({ width }) => width));
  return !isLarge(scene) || Math.min(scene.layout.pitch, narrowest) >= LEAST_BLOCK;
}

/** A number close to zero still leaves a trace of its sign. */
const LEAST_TINT = 0.06;

/** How deep a cell is coloured where its area cannot tell: as a block's side grows, so that small weights can be seen. */
export function tintOf(share: number): number {
  return share === 0 ? 0 : Math.max(Math.sqrt(Math.abs(share)), LEAST_TINT);
}

export interface BlockPaths {
  readonly positive: string;
  readonly negative: string;
}

/** The blocks of one row of weights. */
export function pathsOfBlocks(scene: GateScene, row: number): BlockPaths {
  const positive: string[] = [];
  const negative: string[] = [];
  forEachWeightOf(scene, row, ({ x, y, width, height, share }) => {
    if (share === 0) return;
    (share > 0 ? positive : negative).push(pathOfBlock(x, y, width, height, share));
  });
  return { positive: positive.join(''), negative: negative.join('') };
}

/** True where the blocks of a row are the same in both scenes. */
export function sameBlocks(a: GateScene, b: GateScene, row: number): boolean {
  if (a.layout !== b.layout || a.weightRange !== b.weightRange) return false;
  const { length } = a.layout.columns;
  for (let k = row * length; k < (row + 1) * length; k++) {
    if (!Object.is(a.cells[k], b.cells[k])) return false;
  }
  return true;
}

export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** In [−1, 1]. */
  readonly share: number;
}

/** Every cell of learned numbers in a row. */
export function forEachWeightOf(scene: GateScene, row: number, visit: (cell: Cell) => void): void {
  const { layout, cells, weightRange } = scene;
  const { length } = layout.columns;
  const y = layout.top + row * layout.pitch;
  for (const column of learnedColumns(scene)) {
    const slot = layout.columns[column];
    if (slot === undefined) continue;
    const share = shareOf(cells[row * length + column] ?? 0, weightRange);
    visit({ x: slot.x, y, width: slot.width, height: layout.pitch, share });
  }
}

function learnedColumns({ layout }: GateScene): readonly number[] {
  return layout.blocks.flatMap(({ block, first }) =>
    block.kind === 'learned' ? block.columns.map((_, k) => first + k) : [],
  );
}

/** A block in the middle of its cell: its area is the share, and a plus or a minus is cut out where there is room. */
export function pathOfBlock(
  x: number,
  y: number,
  width: number,
  height: number,
  share: number,
): string {
  const side = Math.sqrt(Math.abs(share));
  const square = Math.min(width, height * 1.35) - GAP;
  const w = Math.max(square * side, 1);
  const h = Math.max(Math.min(height - GAP, square) * side, 1);
  const cx = x + width / 2;
  const cy = y + height / 2;
  const block = `M${r(cx - w / 2)},${r(cy - h / 2)}h${r(w)}v${r(h)}h${r(-w)}z`;
  const small = Math.min(w, h);
  if (small < LEAST_SIGN) return block;
  const arm = Math.min(small * 0.3, 5);
  const half = Math.max(arm * 0.22, 0.6);
  const bar = `M${r(cx - arm)},${r(cy - half)}h${r(2 * arm)}v${r(2 * half)}h${r(-2 * arm)}z`;
  if (share < 0) return block + bar;
  const long = r(arm - half);
  const thick = r(2 * half);
  return `${block}M${r(cx - arm)},${r(cy - half)}h${long}v${-long}h${thick}v${long}h${long}v${thick}h${-long}v${long}h${-thick}v${-long}h${-long}z`;
}
