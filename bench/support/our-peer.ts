import type { Peer } from './peer';
import type { TrainJob, TrainTimes } from './train-worker';
import { withWorker } from './worker-page';
import { PEAK } from './workloads';

/** Our engine in a worker. */
export interface OurPeer extends Peer {
  readonly train: (job: TrainJob) => Promise<TrainTimes>;
  /** GFLOP/s of the micro-kernel alone, at best. */
  readonly peak: (duration: number) => Promise<number>;
}

export async function withOurs<Result>(work: (ours: OurPeer) => Promise<Result>): Promise<Result> {
  return withWorker('bench/support/train-worker.ts', (inWorker) => {
    const train = async (job: TrainJob): Promise<TrainTimes> =>
      (await inWorker(({ ask }) => ask(job))) as TrainTimes;
    return work({
      family: 'ours',
      name: 'ours',
      train,
      times: async (workload, duration) => (await train({ workload, duration })).times,
      peak: async (duration) => {
        const { times } = await train({ workload: null, duration });
        return (2 * PEAK.rows * PEAK.depth * PEAK.columns) / Math.min(...times) / 1e6;
      },
    });
  });
}
