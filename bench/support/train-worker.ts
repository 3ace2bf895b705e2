/** Runs in a worker of the bench's page: trains one workload for a while, and says how long updates took. */
import { loadKernels } from '../../src/engine/kernels/load-kernels';
import { answerJobs } from './answer-jobs';
import { measure } from './measure';
import { prepareTraining } from './our-training';
import { PEAK, type Workload } from './workloads';

export interface TrainJob {
  /** Null: the micro-kernel alone, on a product that is large. */
  readonly workload: Workload | null;
  /** For how long, in ms, after warming up. */
  readonly duration: number;
}

export interface TrainTimes {
  /** Milliseconds of one update (or product), one figure for each repetition. */
  readonly times: readonly number[];
  /** What the plan takes. */
  readonly bytes: number;
}

answerJobs(async ({ data }: MessageEvent<TrainJob>): Promise<TrainTimes> => {
  const { workload, duration } = data;
  const set = await loadKernels();
  if (workload === null) {
    const { rows, depth, columns } = PEAK;
    const kernels = set.create(rows * depth + depth * columns + rows * (columns + 16));
    const w = rows * depth;
    const c = w + depth * columns;
    const row = columns + 16;
    const product = (): void => {
      kernels.product(c, row, c, row, 0, depth, w, rows, depth, columns);
    };
    return { times: await measure(product, duration), bytes: 0 };
  }
  const { plan, update } = prepareTraining(workload, set);
  return { times: await measure(update, duration), bytes: plan.bytes };
});
