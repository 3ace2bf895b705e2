/** Runs in a worker of the bench's page: trains one workload for a while, and says how long updates took. */
import { initialise } from '../../src/engine/initialise';
import { loadKernels } from '../../src/engine/kernels/load-kernels';
import { compilePlan } from '../../src/engine/plan/plan';
import { createRandom } from '../../src/engine/random';
import { plainSettings } from '../../src/engine/training-settings';
import { noiseFor, PEAK, planModelOf, type Workload } from './workloads';

export interface TrainJob {
  /** Null: the micro-kernel alone, on a product that is large. */
  readonly workload: Workload | null;
  /** For how long, in ms, after warming up. */
  readonly duration: number;
}

export interface TrainTimes {
  /** Milliseconds of one update (or product), one figure for each repetition. */
  readonly times: readonly number[];
  readonly loss: number;
  readonly bytes: number;
}

/** Repetitions of some 50 ms each. */
function measure(run: () => void, duration: number): readonly number[] {
  const warm = performance.now() + Math.min(400, duration);
  let done = 0;
  const started = performance.now();
  while (performance.now() < warm || done < 3) {
    run();
    done++;
  }
  const each = Math.max(1, Math.round((50 * done) / (performance.now() - started)));
  const times: number[] = [];
  const end = performance.now() + duration;
  while (performance.now() < end || times.length < 3) {
    const start = performance.now();
    for (let k = 0; k < each; k++) run();
    times.push((performance.now() - start) / each);
  }
  return times;
}

async function runJob({ workload, duration }: TrainJob): Promise<TrainTimes> {
  const set = await loadKernels();
  if (workload === null) {
    const { rows, depth, columns } = PEAK;
    const kernels = set.create(rows * depth + depth * columns + rows * (columns + 16));
    const w = rows * depth;
    const c = w + depth * columns;
    const row = columns + 16;
    const run = (): void => {
      kernels.product(c, row, c, row, 0, depth, w, rows, depth, columns);
    };
    return { times: measure(run, duration), loss: 0, bytes: 0 };
  }
  const spec = planModelOf(workload);
  const plan = compilePlan(spec, workload, set);
  const random = createRandom(1);
  const embedding =
    spec.tokens === null
      ? null
      : Float64Array.from({ length: spec.tokens * workload.input }, () => random.normal());
  plan.writeWeights({ ...initialise(spec.model, random), embedding });
  const batches = Array.from({ length: 4 }, () => noiseFor(workload, random));
  let loss = NaN;
  let next = 0;
  const run = (): void => {
    const batch = batches[next++ % batches.length];
    if (batch !== undefined) ({ loss } = plan.train(batch, plainSettings));
  };
  return { times: measure(run, duration), loss, bytes: plan.bytes };
}

self.onmessage = ({ data }: MessageEvent<TrainJob>) => {
  void runJob(data).then((times) => {
    self.postMessage(times);
  });
};
