import type { Cell } from '../engine/cell';
import type { Trace } from '../engine/model';
import { valueAt } from '../engine/trace';
import { barsOf, type Bar } from './diagram/bars';
import { huesOf, type Hue } from './hue';
import { scalesOf } from './scale';

/** A vector of one state, as bars in a frame. */
export interface StateMark {
  readonly key: string;
  readonly hue: Hue;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  /** Which bar belongs to the chosen unit; −1 for none. */
  readonly chosen: number;
}

/** The cell at one timestep. */
export interface CellMark {
  readonly timestep: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isNow: boolean;
  readonly states: readonly StateMark[];
}

/** What a state hands from one timestep to the next. */
export interface HandOver {
  readonly key: string;
  readonly hue: Hue;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

export interface UnrolledScene {
  readonly cells: readonly CellMark[];
  readonly handOvers: readonly HandOver[];
  /** Vertical places of what is said above and what goes in below. */
  readonly outY: number;
  readonly inY: number;
}

const NARROWEST = 132;
/** Where there is no room at all, a cell still has a width. */
const LEAST = 56;
const GAP = 36;
/** Room above and below a cell for what comes out of it and goes in. */
const ENDS = 34;

/**
 * The same cell again and again, as many as there is room for around a timestep: unrolled through time. A backward lane hands
 * its states to the left.
 */
export function unrolledOf(
  cell: Cell,
  trace: Trace,
  timestep: number,
  unit: number,
  size: { readonly width: number; readonly height: number },
): UnrolledScene {
  const { steps } = trace.sequence;
  const { graph } = trace.model;
  const room = Math.max(Math.floor((size.width + GAP) / (NARROWEST + GAP)), 1);
  const count = Math.min(room % 2 === 0 ? Math.max(room - 1, 1) : room, steps);
  const first = Math.min(Math.max(timestep - (count - 1) / 2, 0), steps - count);
  const width = Math.max((size.width - GAP * (count + 1)) / count, LEAST);
  const height = Math.max(size.height - 2 * ENDS, 40);
  const hues = huesOf(graph, cell.roles);
  const scales = scalesOf(trace);
  // The cell state stands above the hidden state, as its rail does in the diagram.
  const states = [...graph.states].sort((a, b) => Number(a === 'h') - Number(b === 'h'));
  const pitch = height / states.length;

  const cells = Array.from({ length: count }, (_, k): CellMark => {
    const t = Math.round(first) + k;
    const x = GAP + k * (width + GAP);
    return {
      timestep: t,
      x,
      y: ENDS,
      width,
      height,
      isNow: t === timestep,
      states: states.map((state, row): StateMark => {
        const values = valueAt(trace, state, t);
        const frame = {
          x: x + width / 2,
          y: ENDS + (row + 0.5) * pitch,
          width: width - 28,
          height: pitch - 12,
        };
        const scale = scales.get(state) ?? { signed: true, full: 1 };
        return {
          key: state,
          hue: hues.get(state) ?? 'ink',
          ...frame,
          bars: barsOf(values, frame, scale),
          chosen: unit < values.length && values.length > 1 ? unit : -1,
        };
      }),
    };
  });
  const backward = trace.lanes[0]?.backward === true;
  const handOvers = cells.flatMap((mark) =>
    mark.states.flatMap((state): HandOver[] => {
      const [from, to] = backward
        ? [mark.x, mark.x - GAP + 6]
        : [mark.x + width, mark.x + width + GAP - 6];
      const isLast = mark.timestep === (backward ? 0 : steps - 1);
      if (isLast) return [];
      return [
        {
          key: `${state.key} ${mark.timestep}`,
          hue: state.hue,
          from: [from, state.y],
          to: [to, state.y],
        },
      ];
    }),
  );
  return { cells, handOvers, outY: ENDS - 12, inY: ENDS + height + 22 };
}
