import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { growthPicture, type GrowthCurve } from './growth-picture';
import type { OurPeer } from './our-peer';
import { tenth } from './percentile';
import { printTable } from './print-table';
import { growth, operationsOf } from './workloads';

const ROUNDS = 3;
const DURATION = 300;

/** Prints the time of an update against each of the sizes, and draws it in bench/results/growth.svg. */
export async function drawGrowth({ train }: OurPeer): Promise<void> {
  const curves = growth.map(({ workloads, ...axis }) => ({
    ...axis,
    points: workloads.map((workload) => ({ workload, ms: Infinity, bytes: 0 })),
  }));
  // A whole round before the next: so a neighbour who disturbs one disturbs all sizes alike.
  for (let round = 0; round < ROUNDS; round++) {
    for (const point of curves.flatMap(({ points }) => points)) {
      const { times, bytes } = await train({ workload: point.workload, duration: DURATION });
      point.ms = Math.min(point.ms, ...times);
      point.bytes = bytes;
    }
  }
  printTable([
    ['', 'ms', 'GFLOP/s', 'MB'],
    ...curves.flatMap(({ points }) =>
      points.map(({ workload, ms, bytes }) => [
        workload.id,
        ms.toFixed(3),
        String(tenth(operationsOf(workload) / ms / 1e6)),
        String(tenth(bytes / 1e6)),
      ]),
    ),
  ]);
  const pictured = curves.map(({ size, name, power, points }): GrowthCurve => ({
    name,
    power,
    points: points.map(({ workload, ms }) => ({ size: workload[size], ms })),
  }));
  const file = 'bench/results/growth.svg';
  mkdirSync(resolve(root, 'bench/results'), { recursive: true });
  writeFileSync(resolve(root, file), growthPicture(pictured));
  console.log(`Drawn in ${file}.`);
}
