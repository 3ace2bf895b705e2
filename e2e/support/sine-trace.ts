import { readFileSync } from 'node:fs';
import { lstm } from '../../src/cells/lstm.cell';
import { graphOf } from '../../src/engine/build-graph';
import type { Trace } from '../../src/engine/model';
import { runForward } from '../../src/engine/reference/run-forward';
import { SHOWN, STEPS, valuesOf } from '../../src/tasks/sine/waves';

/** The shipped sine model run by the engine, in this process. */
export function sineTrace(): Trace {
  const file = JSON.parse(readFileSync('src/tasks/sine/weights/lstm.json', 'utf8')) as {
    hidden: number;
    lanes: Record<string, number[]>[];
    readout: Record<string, number[]>;
  };
  const tensors = (numbers: Record<string, number[]>) =>
    new Map(Object.entries(numbers).map(([name, values]) => [name, Float64Array.from(values)]));
  const model = {
    graph: graphOf(lstm.equations),
    inputSize: 1,
    hiddenSize: file.hidden,
    layers: 1,
    directions: 1,
    readout: { on: 'every', size: 1 },
  } as const;
  const weights = { lanes: file.lanes.map(tensors), readout: tensors(file.readout) };
  const input = valuesOf(SHOWN, 0, STEPS);
  return runForward(model, weights, { steps: STEPS, batch: 1, input });
}
