/**
 * `npm run bench -- train [W1,W3|growth|memory]`: one update of each workload of shared/design/benchmark.md in a worker of Chromium, in
 * turn with TensorFlow.js there and with PyTorch on one thread, where `python3` has it. With `growth` the time of an update against
 * H, T and batch, drawn in bench/results/growth.svg; with `memory` what ten thousand updates leave behind.
 */
import process from 'node:process';
import { compare } from './support/compare';
import { withOurs } from './support/our-peer';
import { withTensorFlow } from './support/tensorflow';
import { torch } from './support/torch';
import { drawGrowth } from './support/train-growth';
import { printMemory } from './support/train-memory';
import { workloads } from './support/workloads';

const asked = process.argv[2];

if (asked === 'memory') {
  await printMemory();
} else if (asked === 'growth') {
  await withOurs(drawGrowth);
} else {
  const chosen = asked?.split(',') ?? workloads.map(({ id }) => id);
  await withOurs((ours) =>
    withTensorFlow((backends) =>
      compare(
        workloads.filter(({ id }) => chosen.includes(id)),
        ours,
        [...backends, torch],
      ),
    ),
  );
}
