import { graphOf } from '../engine/build-graph';
import type { Trace } from '../engine/model';
import { seriesOf } from '../engine/trace';
import { runBench, type Bench } from './bench';
import { meets, type CellCase, type Data, type Outputs, type PipelineCase } from './case';
import { measured } from './measure';
import { isNear } from './near';

/** The first place where two runs differ. Timestep and unit are counted from 0. */
export interface Parting {
  /** A name that both sides compute. */
  readonly node: string;
  readonly timestep: number;
  readonly unit: number;
  readonly wrong: number;
  readonly right: number;
}

export interface CellRuns {
  readonly wrong: Trace;
  readonly right: Trace;
  /** Null where the sides agree in all that both compute. */
  readonly parting: Parting | null;
  /** What the tell-tales of the case read on each side, and whether that is what gives the fault away. */
  readonly tellTales: readonly Told[];
}

export interface Told {
  readonly wrong: number;
  readonly right: number;
  readonly shows: boolean;
}

/** Runs both cells of a case on a bench, its own if none is given. Throws where they cannot be run on it. */
export function runCellCase(of: CellCase, bench: Bench = of.bench): CellRuns {
  const graphs = { wrong: graphOf(of.wrong), right: graphOf(of.right) };
  const wrong = runBench(graphs.wrong, bench, graphs.right);
  const right = runBench(graphs.right, bench);
  return {
    wrong,
    right,
    parting: partingOf(wrong, right),
    tellTales: of.tellTales.map((tale) => {
      const read = { wrong: measured(tale.measure, wrong), right: measured(tale.measure, right) };
      return { ...read, shows: meets(tale.wrong, read.wrong) && meets(tale.right, read.right) };
    }),
  };
}

/**
 * Where two runs of the same length first differ in something both compute: the earliest timestep, and in it the value whose
 * equation stands first on the right side.
 */
export function partingOf(wrong: Trace, right: Trace): Parting | null {
  let first: Parting | null = null;
  for (const node of right.model.graph.equations) {
    if (!wrong.model.graph.equations.includes(node)) continue;
    const theirs = seriesOf(right, node);
    const ours = seriesOf(wrong, node);
    if (ours.size !== theirs.size) continue;
    const index = ours.values.findIndex((value, k) => !isNear(value, theirs.values[k] ?? NaN));
    const timestep = Math.floor(index / ours.size);
    if (index < 0 || (first !== null && first.timestep <= timestep)) continue;
    first = {
      node,
      timestep,
      unit: index % ours.size,
      wrong: ours.values[index] ?? NaN,
      right: theirs.values[index] ?? NaN,
    };
  }
  return first;
}

export interface PipelineRuns {
  readonly wrong: Outputs;
  readonly right: Outputs;
  /** The first number, in the order of what is watched, in which the sides differ; null where they agree. */
  readonly parting: {
    readonly output: string;
    readonly index: number;
    readonly wrong: number;
    readonly right: number;
  } | null;
  readonly tellTales: readonly Told[];
}

/** Runs both sides of a pipeline on data, its own if none is given; the data has the names that the case's own has. */
export function runPipelineCase(of: PipelineCase, input: Data = of.input): PipelineRuns {
  const wrong = of.sides.wrong(input);
  const right = of.sides.right(input);
  const partings = of.watch.flatMap(({ output }) => {
    const ours = wrong[output] ?? [];
    const theirs = right[output] ?? [];
    const index = Array.from({ length: Math.max(ours.length, theirs.length) }).findIndex(
      (_, k) => !isNear(ours[k] ?? NaN, theirs[k] ?? NaN),
    );
    if (index < 0) return [];
    return [{ output, index, wrong: ours[index] ?? NaN, right: theirs[index] ?? NaN }];
  });
  return {
    wrong,
    right,
    parting: partings[0] ?? null,
    tellTales: of.tellTales.map((tale) => {
      const read = ({ [tale.measure.output]: row }: Outputs): number =>
        row?.[tale.measure.index] ?? NaN;
      const shows = meets(tale.wrong, read(wrong)) && meets(tale.right, read(right));
      return { wrong: read(wrong), right: read(right), shows };
    }),
  };
}
