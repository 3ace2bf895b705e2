/**
 * `npm run bench -- train [growth|W1,W3]`: one update of each workload of shared/design/benchmark.md in a worker of Chromium,
 * in turn with PyTorch on one thread where `python3` has it. Sequences per second, best and median; with `growth` the time of an
 * update against H, T and batch.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { root } from '../scripts/setup.mjs';
import { percentile, tenth } from './support/percentile';
import type { TrainTimes } from './support/train-worker';
import { withWorker } from './support/worker-page';
import { growth, operationsOf, PEAK, workloads, type Workload } from './support/workloads';

const ROUNDS = 3;
const DURATION = 700;

/** Milliseconds per update of PyTorch; null where there is none. */
function torchTimes(chosen: readonly Workload[]): readonly (readonly number[])[] | null {
  const script = resolve(root, 'bench/support/torch-train.py');
  const job = JSON.stringify({ workloads: chosen, duration: DURATION });
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  // A Python of one's own on the path often lacks what the system's has.
  for (const python of ['python3', '/usr/bin/python3']) {
    const { status, stdout } = spawnSync(python, [script, job], { encoding: 'utf8', env });
    if (status === 0) return (JSON.parse(stdout) as { times: number[][] }).times;
  }
  return null;
}

const perSecond = ({ batch }: Workload, times: readonly number[], share: number): number =>
  Math.round((batch * 1000) / percentile(times, share));

const asked = process.argv[2];
const chosen =
  asked === undefined || asked === 'growth'
    ? workloads
    : workloads.filter(({ id }) => asked.split(',').includes(id));

await withWorker('bench/support/train-worker.ts', async (run) => {
  const train = async (workload: Workload | null): Promise<TrainTimes> =>
    (await run({ workload, duration: DURATION })) as TrainTimes;

  if (asked === 'growth') {
    for (const workload of growth) {
      const { times, bytes } = await train(workload);
      const best = Math.min(...times);
      console.log(
        `${workload.id.padEnd(8)} ${best.toFixed(3).padStart(8)} ms  ${tenth(operationsOf(workload) / best / 1e6)} GFLOP/s  ${tenth(bytes / 1e6)} MB`,
      );
    }
    return;
  }

  const ours = chosen.map((): number[] => []);
  const theirs = chosen.map((): number[] => []);
  const peaks: number[] = [];
  let hasTorch = true;
  for (let round = 0; round < ROUNDS; round++) {
    peaks.push(...(await train(null)).times);
    for (const [place, workload] of chosen.entries()) {
      ours[place]?.push(...(await train(workload)).times);
    }
    const torch: ReturnType<typeof torchTimes> = hasTorch ? torchTimes(chosen) : null;
    hasTorch = torch !== null;
    torch?.forEach((times, place) => theirs[place]?.push(...times));
  }
  const peak = (2 * PEAK.rows * PEAK.depth * PEAK.columns) / Math.min(...peaks) / 1e6;
  console.log(`Micro-kernel alone: ${tenth(peak)} GFLOP/s at best.`);
  if (!hasTorch) console.log('python3 has no torch here: PyTorch is left out.');
  console.table(
    Object.fromEntries(
      chosen.map((workload, place) => {
        const [mine = [], other = []] = [ours[place], theirs[place]];
        const speed = operationsOf(workload) / Math.min(...mine) / 1e6;
        return [
          workload.id,
          {
            'best (seq/s)': perSecond(workload, mine, 0),
            median: perSecond(workload, mine, 0.5),
            'GFLOP/s': tenth(speed),
            'of the peak': `${Math.round((100 * speed) / peak)} %`,
            ...(other.length > 0 && {
              'PyTorch best': perSecond(workload, other, 0),
              'PyTorch median': perSecond(workload, other, 0.5),
              'ours / PyTorch (best)': Number((Math.min(...other) / Math.min(...mine)).toFixed(2)),
              '(median)': Number((percentile(other, 0.5) / percentile(mine, 0.5)).toFixed(2)),
            }),
          },
        ];
      }),
    ),
  );
});
