import { loadKernels } from '../engine/kernels/load-kernels';
import { browserStorage } from './keep/browser-storage';
import { loadRun } from './load-run';
import type { Tell } from './protocol';
import { readData } from './read-data';
import { createReader } from './read-weights';
import { serveRuns } from './serve-run';

/** Tasks behind whatever messages have arrived: a timer would make each of them wait for milliseconds. */
function createQueue(): (task: () => void) => void {
  const tasks: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => tasks.shift()?.();
  return (task) => {
    tasks.push(task);
    port2.postMessage(null);
  };
}

/** Takes what the page asks for. */
export const take = serveRuns({
  post: (tell: Tell) => {
    self.postMessage(tell);
  },
  now: () => performance.now(),
  date: () => Date.now(),
  later: createQueue(),
  storage: browserStorage(),
  load: loadRun,
  kernels: loadKernels,
  readData,
  createReader,
});
