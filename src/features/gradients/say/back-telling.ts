import type { Backward } from '../../../engine/backward';
import type { Cell, Role } from '../../../engine/cell';
import { gradientReaderAt, type GradientReader } from '../../../engine/formula/gradient-reader';
import type { Graph } from '../../../engine/graph';
import type { AllWords } from '../../../i18n/catalogue';
import type { Formats } from '../../../i18n/format';

/** Where a sentence stands: a cell's run back from a loss, and a place in it. */
export interface BackPlace {
  readonly cell: Cell;
  /** Of the whole model, all its lanes; B = 1. */
  readonly back: Backward;
  /** Place in `Trace.lanes`. */
  readonly lane: number;
  /** 0-based, of the input. */
  readonly timestep: number;
  /** 0-based */
  readonly unit: number;
}

/** One moment of one unit on the way back, and the words for it. */
export interface BackTelling extends BackPlace {
  readonly reader: GradientReader;
  readonly graph: Graph;
  readonly roles: Readonly<Record<string, Role>>;
  /** The neighbours in the lane's own direction, 0-based; `before` is null at the lane's first step. */
  readonly before: number | null;
  readonly after: number;
  /** True in the last layer, which the loss sees. */
  readonly isTop: boolean;
  readonly words: AllWords;
  readonly formats: Formats;
}

export function backTellingOf(place: BackPlace, words: AllWords, formats: Formats): BackTelling {
  const { back, lane, timestep, cell } = place;
  const { model, lanes, sequence } = back.trace;
  const backward = lanes[lane]?.backward === true;
  const before = backward ? timestep + 1 : timestep - 1;
  const reader = gradientReaderAt(back, lane, timestep);
  return {
    ...place,
    reader,
    graph: reader.graph,
    roles: cell.roles,
    before: before < 0 || before >= sequence.steps ? null : before,
    after: backward ? timestep - 1 : timestep + 1,
    isTop: lanes[lane]?.layer === model.layers - 1,
    words,
    formats,
  };
}
