import { costOf } from '../../../engine/analysis/cost';
import { nodeOf } from '../../../engine/graph';
import { normOf } from '../../../engine/norm';
import { valueAt } from '../../../engine/trace';
import { runsOfLink, type RunsOfLink } from '../../../parts/run/runs-of-link';
import type { LiveView, Reading } from '../../../quiz/question';
import { differentiate } from '../../../stores/differentiate';
import type { Run } from '../../../stores/run';

/** The numbers of a live view, by name, as the engine has them now. Rejects where the view has no such number. */
export async function readLive({ link, readings }: LiveView): Promise<ReadonlyMap<string, number>> {
  if (readings.length === 0) return new Map();
  const opened = await runsOfLink(link);
  return new Map(readings.map((reading) => [reading.name, readIn(opened, reading)]));
}

/** One number of what a link has opened. Throws where there is no such run, timestep, lane or unit. */
export function readIn({ runs, loss, window }: RunsOfLink, reading: Omit<Reading, 'is'>): number {
  const run = runs[(reading.column ?? 1) - 1];
  if (run === undefined) throw new Error(`${reading.name}: there is no such column.`);
  if (reading.of === 'parameters') {
    const { parameters, readout } = costOf(run.trace.model);
    return reading.node === 'all' ? parameters + readout : parameters;
  }
  const entries =
    reading.of === 'gradient'
      ? gradientOf(run, differentiate(run, loss, window).back.gradients, reading)
      : valueAt(run.trace, nameOf(reading), timestepOf(run, reading), laneOf(reading));
  const value = reading.norm ? normOf(entries) : entries[(reading.unit ?? 1) - 1];
  if (value === undefined) throw new Error(`${reading.name}: there is no such unit.`);
  return value;
}

function gradientOf(
  run: Run,
  gradients: ReturnType<typeof differentiate>['back']['gradients'],
  reading: Omit<Reading, 'is'>,
): Float64Array {
  const { index } = nodeOf(run.trace.model.graph, nameOf(reading));
  const lane = laneOf(reading);
  const values = gradients.lanes[lane]?.values[index];
  const size = run.trace.lanes[lane]?.sizes[index];
  if (values === undefined || size === undefined) {
    throw new Error(`${reading.name}: there is no lane ${lane + 1}.`);
  }
  const isParameter = nodeOf(run.trace.model.graph, nameOf(reading)).operation === 'parameter';
  const start = isParameter ? 0 : timestepOf(run, reading) * size;
  return isParameter ? values : values.subarray(start, start + size);
}

function nameOf({ name, node }: Pick<Reading, 'name' | 'node'>): string {
  if (node === undefined) throw new Error(`${name}: it does not say which value.`);
  return node;
}

function laneOf({ lane }: Pick<Reading, 'lane'>): number {
  return (lane ?? 1) - 1;
}

function timestepOf({ trace }: Run, { name, t }: Pick<Reading, 'name' | 't'>): number {
  const { steps } = trace.sequence;
  if (t !== undefined && t > steps) throw new Error(`${name}: there are ${steps} timesteps only.`);
  return (t ?? steps) - 1;
}
