import type { Part, PartName, Prepared } from '../tasks/lab/prepared';
import { scoreOf } from '../tasks/lab/score';
import type { LabTask } from '../tasks/lab/task';
import { partsOf } from './read/scores';
import type { DataReading } from './reading';

/** What a page has to know of prepared data, with the score of every baseline on every part. Plain, so that it can leave a worker. */
export function readData(
  task: Pick<LabTask, 'kind'>,
  prepared: Prepared,
  facts: Pick<DataReading, 'parameterCount' | 'bytes' | 'kernels'>,
): DataReading {
  const { shape, judged, inputs, target, classes, tolerance, further, text } = prepared;
  return {
    shape,
    kind: task.kind,
    parts: partsOf(prepared).map(({ id, part }) => ({
      id,
      name: further.find((one) => one.id === id)?.name ?? null,
      count: part.count,
      truth: part.truth,
      baselines: prepared.baselines.map(({ name, predict }) => ({
        name,
        score: scoreOf(prepared, part, predict(part)),
      })),
    })),
    judged,
    inputs,
    target,
    classes,
    tolerance,
    series: seriesOf(prepared),
    readsText: text !== null,
    ...(text === null ? {} : { vocabulary: text.vocabulary }),
    ...facts,
  };
}

function seriesOf({ series, parts }: Prepared): DataReading['series'] {
  if (series === null) return null;
  const { values, nameOfStep, horizon, stepOf, unroll } = series;
  const stepsOf = (part: Part): Int32Array =>
    Int32Array.from({ length: part.count }, (_, place) => stepOf(part, place));
  const steps: Record<PartName, Int32Array> = {
    training: stepsOf(parts.training),
    validation: stepsOf(parts.validation),
    test: stepsOf(parts.test),
  };
  return {
    values,
    names: Array.from({ length: values.length }, (_, step) => nameOfStep(step)),
    horizon,
    steps,
    unrolls: unroll !== null,
  };
}
