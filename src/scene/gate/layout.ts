import type { Hue } from '../hue';
import type { LabelRun } from '../label';
import type { Block, Gate } from './gate';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A stretch of the picture's width. */
export interface Slot {
  readonly x: number;
  readonly width: number;
}

export interface Rectangle extends Slot {
  readonly y: number;
  readonly height: number;
}

export interface PlacedBlock extends Slot {
  readonly block: Block;
  /** Place of the block's first column among all. */
  readonly first: number;
}

/** Symbols over neighbouring blocks with the same numbers in their cells. */
export interface Heading extends Slot {
  readonly key: string;
  readonly label: readonly LabelRun[];
  readonly hue: Hue;
}

/** Where everything in the picture of a layer stands, in pixels. The same gate and size give the same layout. */
export interface GateLayout extends Size {
  /** True where the curve stands under the rows instead of between their bars. */
  readonly stacked: boolean;
  /** The numbers of the units end here. */
  readonly names: number;
  /** Operands over their columns. */
  readonly over: { readonly labelY: number; readonly y: number; readonly height: number };
  /** Base line of the headings right over the rows. */
  readonly headingY: number;
  readonly top: number;
  /** From one row to the next. */
  readonly pitch: number;
  readonly columns: readonly Slot[];
  readonly blocks: readonly PlacedBlock[];
  readonly headings: readonly Heading[];
  readonly signs: readonly { readonly x: number; readonly text: string }[];
  /** Bars beside the rows: the sum before layer normalisation, the pre-activation, the layer's value. */
  readonly sum: Slot | null;
  readonly pre: Slot;
  readonly plot: Rectangle | null;
  readonly value: Slot | null;
}

const STACKED_BELOW = 470;
const NAMES = 26;
const LETTER = 7.4;
const LOWERED = 5.2;
const GAP = 5;
/** Words over the last bars may be a little wider than they. */
const EDGE = 8;
const OVER_TOP = 19;
const OVER = 46;
const HEADING = 19;
/** Under the bars: which range they fill. */
const SCALES = 14;
const PLOT_ROOM = { left: 24, right: 16, top: 18, bottom: 32 };

/** How wide a symbol is about, in pixels. */
function widthOfLabel(label: readonly LabelRun[]): number {
  return label.reduce(
    (sum, { text, subscript }) => sum + [...text].length * (subscript ? LOWERED : LETTER),
    0,
  );
}

interface Density {
  readonly stacked: boolean;
  /** Width of the bars of pre-activations, and of the curve with what is written around it. */
  readonly bars: number;
  readonly plot: number;
}

const ROOMY: Density = { stacked: false, bars: 70, plot: 158 };
const COMPACT: Density = { stacked: false, bars: 54, plot: 134 };
/** Cells narrower than this are worth narrower bars. */
const GOOD_CELL = 16;

/** Lays out a layer. What cannot be shown legibly in the size asked for gets more: whoever shows it scrolls. */
export function layOutGate(gate: Gate, size: Size): GateLayout {
  const densities: readonly Density[] = [
    ...(size.width < STACKED_BELOW ? [] : [ROOMY, COMPACT]),
    { stacked: true, bars: size.width < 400 ? 40 : 46, plot: Math.min(size.width - 8, 380) },
  ];
  const density =
    densities.find((one) => cellOf(gate, size, one) >= worthIt(gate, one)) ??
    densities.at(-1) ??
    COMPACT;
  return place(
    gate,
    size,
    density,
    Math.min(Math.max(cellOf(gate, size, density), leastCell(gate)), 34),
  );
}

/** The curve stands between the bars only where the cells are still large enough beside it. */
function worthIt(gate: Gate, density: Density): number {
  if (density.stacked) return 0;
  const few = columnsIn(blocksIn(gate)) <= 12;
  return density === ROOMY ? GOOD_CELL : few ? 1.5 * leastCell(gate) : leastCell(gate);
}

function blocksIn(gate: Gate): readonly Block[] {
  return [...gate.blocks, ...gate.norm];
}

function signWidth(text: string): number {
  return text === '' ? GAP : [...text].length * 7 + 6;
}

/** The width that is left for one cell. */
function cellOf(gate: Gate, size: Size, { stacked, bars, plot }: Density): number {
  const after =
    signWidth(gate.openBracket ? ')=' : '=') +
    (gate.norm.length > 0 ? bars * 0.8 + signWidth('LN') + 2 * GAP : 0) +
    bars +
    (gate.curve === null ? 0 : stacked ? GAP * 4 + bars : plot + bars * 0.8);
  const all = blocksIn(gate);
  const signs = all.reduce((sum, { sign }, k) => sum + (k === 0 ? 0 : signWidth(sign)), 0);
  return cellWidth(all, size.width - NAMES - GAP - after - signs - EDGE);
}

function place(gate: Gate, size: Size, density: Density, cell: number): GateLayout {
  const { stacked, bars, plot: plotWidth } = density;
  const hasCurve = gate.curve !== null;
  const normed = gate.norm.length > 0;

  let x = NAMES + GAP;
  let first = 0;
  const blocks: PlacedBlock[] = [];
  const columns: Slot[] = [];
  const placedSigns: { x: number; text: string }[] = [];
  const sign = (text: string): void => {
    const width = signWidth(text);
    if (text !== '') placedSigns.push({ x: x + width / 2, text });
    x += width;
  };
  const add = (block: Block): void => {
    const count = block.columns.length;
    const width = Math.max(leastWidth(block), count * cell);
    // A few narrow columns under a wide symbol stand in its middle.
    const each = Math.min(Math.max(cell, Math.min(width / count, 14)), width / count);
    const start = x + (width - each * count) / 2;
    for (let k = 0; k < count; k++) columns.push({ x: start + k * each, width: each });
    blocks.push({ block, first, x, width });
    first += count;
    x += width;
  };
  const slot = (width: number): Slot => {
    const made = { x, width };
    x += width;
    return made;
  };

  gate.blocks.forEach((block, k) => {
    if (k > 0 || block.sign !== '') sign(block.sign);
    add(block);
  });
  sign(gate.openBracket ? ')=' : '=');
  const sum = normed ? slot(bars * 0.8) : null;
  if (normed) {
    sign('LN');
    for (const block of gate.norm) {
      add(block);
      x += GAP;
    }
  }
  const pre = slot(bars);

  const over = { labelY: 13, y: OVER_TOP, height: OVER };
  const top = OVER_TOP + OVER + HEADING + 4;
  const stackedPlot = Math.min(Math.max(size.height * 0.33, 134), 164);
  const under = SCALES + (stacked && hasCurve ? stackedPlot + 4 : 0);
  const pitch = Math.max(
    Math.min((size.height - top - under - 4) / gate.rows, Math.max(24, cell * 2), 44),
    4,
  );
  const rowsHeight = pitch * gate.rows;
  let plot: Rectangle | null = null;
  let value: Slot | null = null;
  if (hasCurve && stacked) {
    x += GAP * 4;
    value = slot(bars);
    plot = plotIn({
      x: 0,
      y: top + rowsHeight + SCALES + 4,
      width: plotWidth,
      height: stackedPlot,
    });
  } else if (hasCurve) {
    const height = Math.min(Math.max(rowsHeight, 150), 210);
    const y = Math.max(top + rowsHeight / 2 - height / 2, 16);
    plot = plotIn({ ...slot(plotWidth), y, height });
    value = slot(bars * 0.8);
  }
  const bottom = Math.max(
    top + rowsHeight + SCALES,
    plot === null ? 0 : plot.y + plot.height + PLOT_ROOM.bottom,
  );
  return {
    width: Math.max(x + EDGE, stacked ? plotWidth : 0),
    height: Math.ceil(bottom + 2),
    ...{ stacked, names: NAMES, over, headingY: top - 9, top, pitch, columns, blocks },
    ...{ headings: headingsOf(blocks), signs: placedSigns, sum, pre, plot, value },
  };
}

/** The plot's own field inside the room that its words and numbers need too. */
function plotIn({ x, y, width, height }: Rectangle): Rectangle {
  const { left, right, top, bottom } = PLOT_ROOM;
  return { x: x + left, y: y + top, width: width - left - right, height: height - top - bottom };
}

function leastWidth({ label, over, columns }: Block): number {
  const symbols = Math.max(
    widthOfLabel(over?.label ?? []),
    columns.length > 1 ? 0 : widthOfLabel(label),
  );
  return Math.max(symbols, 14);
}

/** The width of a cell that fills the room, as blocks are at least as wide as their symbols. */
function cellWidth(blocks: readonly Block[], room: number): number {
  let sharing = blocks;
  let cell = 0;
  // Blocks that their symbols hold open leave less to the others, which may hold more of them open.
  for (;;) {
    const open = blocks.filter((block) => !sharing.includes(block));
    const free = open.reduce((rest, block) => rest - leastWidth(block), room);
    cell = free / Math.max(columnsIn(sharing), 1);
    const rest = sharing.filter((block) => block.columns.length * cell > leastWidth(block));
    if (rest.length === sharing.length || rest.length === 0) return cell;
    sharing = rest;
  }
}

function columnsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { columns }) => sum + columns.length, 0);
}

/** Narrower than this, cells would not be told apart. */
function leastCell(gate: Gate): number {
  const count = columnsIn(blocksIn(gate));
  return count <= 12 ? 6 : count <= 30 ? 5 : 2.2;
}

/** One heading for all blocks of a matrix that stand side by side. */
function headingsOf(blocks: readonly PlacedBlock[]): readonly Heading[] {
  const headings: Heading[] = [];
  for (const { block, x, width } of blocks) {
    const last = headings.at(-1);
    if (last !== undefined && block.sign === '' && last.key.startsWith(`${block.node} `)) {
      headings[headings.length - 1] = { ...last, width: x + width - last.x };
    } else {
      const { node, label, hue } = block;
      headings.push({ key: `${node} ${headings.length}`, label, hue, x, width });
    }
  }
  return headings;
}
