import type { Page } from '@playwright/test';
import type { UpdatesDone } from './memory-worker';
import { printTable } from './print-table';
import { withWorker } from './worker-page';

/** Updates done when memory is looked at. The first thousand also compile what runs often. */
const STOPS = [1, 1000, 2500, 5000, 7500, 10_000];

/** Otherwise Chromium waits for the next collection of garbage, half a minute. */
const AT_ONCE = ['--enable-blink-features=ForceEagerMeasureMemory'];

interface MemoryMeasurement {
  readonly breakdown: readonly {
    readonly bytes: number;
    readonly attribution: readonly { readonly scope: string }[];
  }[];
}

/** Bytes of JavaScript's heap in the page's worker, after a collection of garbage. */
async function heapOfWorker(page: Page): Promise<number> {
  const measured = await page.evaluate(async () => {
    const { performance } = globalThis as unknown as {
      performance: { measureUserAgentSpecificMemory: () => Promise<MemoryMeasurement> };
    };
    return performance.measureUserAgentSpecificMemory();
  });
  return measured.breakdown
    .filter(({ attribution }) =>
      attribution.some(({ scope }) => scope === 'DedicatedWorkerGlobalScope'),
    )
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

const kilobytes = (bytes: number): string => String(Math.round(bytes / 1000));

/** Trains W1 in a worker for ten thousand updates, and prints what it holds in between. */
export async function printMemory(): Promise<void> {
  await withWorker(
    'bench/support/memory-worker.ts',
    (inWorker) =>
      inWorker(async ({ page, ask }) => {
        const rows: string[][] = [];
        const heaps: number[] = [];
        let done = 0;
        for (const stop of STOPS) {
          const { planBytes, loss } = (await ask(stop - done)) as UpdatesDone;
          done = stop;
          const heap = await heapOfWorker(page);
          heaps.push(heap);
          rows.push([String(stop), kilobytes(planBytes), kilobytes(heap), loss.toFixed(4)]);
        }
        printTable([['updates', 'plan (kB)', 'heap (kB)', 'loss'], ...rows]);
        const [, settled = NaN] = heaps;
        const grown = (heaps.at(-1) ?? NaN) - settled;
        console.log(`From update ${STOPS[1] ?? 0} on, the heap grew by ${kilobytes(grown)} kB.`);
      }),
    AT_ONCE,
  );
}
