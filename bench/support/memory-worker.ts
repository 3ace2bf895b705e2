/** Runs in a worker of the bench's page: goes on training one workload by as many updates as it is asked for. */
import { loadKernels } from '../../src/engine/kernels/load-kernels';
import { answerJobs } from './answer-jobs';
import { prepareTraining } from './our-training';
import { workloads } from './workloads';

export interface UpdatesDone {
  /** What the plan takes. */
  readonly planBytes: number;
  readonly loss: number;
}

const training = loadKernels().then((kernels) => {
  const [first] = workloads;
  if (first === undefined) throw new Error('There is no workload.');
  return prepareTraining(first, kernels);
});

answerJobs(async ({ data: updates }: MessageEvent<number>): Promise<UpdatesDone> => {
  const { plan, update } = await training;
  let loss = NaN;
  for (let k = 0; k < updates; k++) loss = update();
  return { planBytes: plan.bytes, loss };
});
