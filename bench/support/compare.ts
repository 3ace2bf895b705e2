import type { OurPeer } from './our-peer';
import type { Peer } from './peer';
import { percentile, tenth } from './percentile';
import { printTable } from './print-table';
import { operationsOf, type Workload } from './workloads';

const ROUNDS = 3;
const DURATION = 700;

/** Milliseconds per update at best and in the middle; NaN where there are none. */
interface Figures {
  readonly best: number;
  readonly median: number;
}

const figuresOf = (times: readonly number[]): Figures => ({
  best: percentile(times, 0),
  median: percentile(times, 0.5),
});

/** "best (median)", or a dash. */
function pair({ best, median }: Figures, show: (value: number) => string): string {
  return Number.isFinite(best) ? `${show(best)} (${show(median)})` : '–';
}

/** Three digits or more. */
const short = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : value.toPrecision(3);

/** Trains every workload with each peer in turn, several times over, and prints what came of it. */
export async function compare(
  workloads: readonly Workload[],
  ours: OurPeer,
  others: readonly Peer[],
): Promise<void> {
  const times = new Map<Peer, number[][]>();
  for (const peer of [ours, ...others])
    times.set(
      peer,
      workloads.map(() => []),
    );
  const peaks: number[] = [];
  const missing = new Set<Peer>();
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [place, workload] of workloads.entries()) {
      console.log(`Round ${round} of ${ROUNDS}: ${workload.id} …`);
      peaks.push(await ours.peak(DURATION / 3));
      for (const [peer, found] of times) {
        if (missing.has(peer)) continue;
        try {
          found[place]?.push(...(await peer.times(workload, DURATION)));
        } catch (error) {
          if (peer === ours) throw error;
          missing.add(peer);
          console.log(`${peer.name} is not available: ${String(error)}`);
        }
      }
    }
  }
  print(workloads, ours, times, Math.max(...peaks));
}

function print(
  workloads: readonly Workload[],
  ours: Peer,
  times: ReadonlyMap<Peer, readonly (readonly number[])[]>,
  peak: number,
): void {
  const figures = new Map(
    Array.from(times, ([peer, found]) => [peer, found.map(figuresOf)] as const),
  );
  const mine = figures.get(ours) ?? [];
  const row = (name: string, cell: (workload: Workload, place: number) => string): string[] => [
    name,
    ...workloads.map(cell),
  ];
  const rowOfPeer = ([peer, found]: readonly [Peer, readonly Figures[]]): string[] =>
    row(peer.name, (workload, place) =>
      pair(found[place] ?? figuresOf([]), (ms) => short((workload.batch * 1000) / ms)),
    );
  const ratios = (family: Peer['family']): string[] => {
    const rivals = [...figures].filter(([peer]) => peer.family === family);
    return row(`ours / ${family}`, (_, place) => {
      const least = (key: keyof Figures): number =>
        Math.min(
          ...rivals
            .map(([, found]) => found[place]?.[key] ?? NaN)
            .filter((value) => !Number.isNaN(value)),
        );
      const { best, median } = mine[place] ?? figuresOf([]);
      const ratio = { best: least('best') / best, median: least('median') / median };
      return pair(ratio, (value) => value.toPrecision(3));
    });
  };
  const speed = (workload: Workload, place: number): number =>
    operationsOf(workload) / (mine[place]?.best ?? NaN) / 1e6;
  const families = new Set([...times.keys()].map(({ family }) => family));
  families.delete('ours');
  console.log('\nSequences per second, at best (median):');
  printTable([
    row('', ({ id }) => id),
    ...[...figures].map(rowOfPeer),
    ...Array.from(families, ratios),
    row('ours, GFLOP/s', (workload, place) => String(tenth(speed(workload, place)))),
    row(
      'of the micro-kernel',
      (workload, place) => `${Math.round((100 * speed(workload, place)) / peak)} %`,
    ),
  ]);
  console.log(`The micro-kernel alone: ${tenth(peak)} GFLOP/s at best.`);
  if (families.has('TensorFlow.js')) {
    console.log(
      'wasm has no gradient of an embedding, and that of cpu takes seconds: bench/peers gives both one.',
    );
  }
}
