import { exampleRun } from '../../scene/run.fixture';
import { nodeOf } from '../graph';
import type { Trace } from '../model';

/** What a node's entry of one unit (0-based) is at one timestep (0-based). */
type Course = (t: number, unit: number) => number;

/** A trace of a cell with a unit's nodes set to what a test knows; the old states follow, from 0. */
export function madeTrace(
  cell: string,
  steps: number,
  units: number,
  courses: Readonly<Record<string, Course>>,
): Trace {
  const { trace } = exampleRun(cell, steps, units);
  const write = (id: string, course: Course): void => {
    const values = trace.lanes[0]?.values[nodeOf(trace.model.graph, id).index];
    for (let k = 0; values !== undefined && k < steps * units; k++) {
      values[k] = course(Math.floor(k / units), k % units);
    }
  };
  for (const [id, course] of Object.entries(courses)) {
    write(id, course);
    if (trace.model.graph.states.includes(id)) {
      write(`${id}_prev`, (t, unit) => (t === 0 ? 0 : course(t - 1, unit)));
    }
  }
  return trace;
}
