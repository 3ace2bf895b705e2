import { create } from 'zustand';
import { firstSetup, useCompare } from '../../stores/compare';
import { useExperiment } from '../../stores/experiment';
import { useGradients } from '../../stores/gradients';
import { useView } from '../../stores/view';
import type { Setup } from '../../tasks/setup';
import { setupOf } from '../../tasks/variant';
import { createComparer, type Comparer, type OpenPort, type Shown } from './worker/client';
import type { Outcome, Parted, Task } from './worker/protocol';

/** The columns as far as they are computed, in their order. */
export const useShown = create<{ readonly shown: readonly Shown[] }>()(() => ({ shown: [] }));

let comparer: Comparer | null = null;

/** Keeps the columns computed while the page is shown. Returns a function that ends it. */
export function startComparing(open: OpenPort): () => void {
  const own = createComparer(
    open,
    (shown) => {
      useShown.setState({ shown });
    },
    afterTwoFrames,
  );
  comparer = own;
  let last = '';
  const wish = (): void => {
    if (useCompare.getState().opening || useExperiment.getState().run === null) return;
    const tasks = tasksNow();
    const saying = JSON.stringify(tasks);
    if (saying === last) return;
    last = saying;
    own.want(tasks);
  };
  wish();
  const stops = [useExperiment, useCompare, useGradients, useView].map((store) =>
    store.subscribe(wish),
  );
  return () => {
    for (const stop of stops) stop();
    own.end();
    if (comparer === own) comparer = null;
    useShown.setState({ shown: [] });
  };
}

/** One frame draws what came, the next is for the hand that goes on. */
function afterTwoFrames(goOn: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(goOn));
}

/** Where two runs part; see `Comparer.part`. */
export function part(a: Setup, b: Setup): Promise<Outcome<Parted>> {
  return (
    comparer?.part(a, b) ??
    Promise.resolve({ kind: 'failure', failure: { kind: 'failed', message: 'ended' } })
  );
}

function tasksNow(): readonly Task[] {
  const { loss, clip } = useGradients.getState();
  const { lane } = useView.getState();
  const first = firstSetup();
  const common = { loss, clip, lane };
  return [
    { slot: 0, setup: first, ...common },
    ...useCompare.getState().variants.map((variant) => ({
      slot: variant.slot,
      setup: setupOf(first, variant),
      ...common,
    })),
  ];
}

/** The worker of this page. */
export const openWorker: OpenPort = (onReply, onBroken) => {
  const worker = new Worker(new URL('./worker/compare-worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.onmessage = ({ data }: MessageEvent<Parameters<typeof onReply>[0]>) => {
    onReply(data);
  };
  worker.onerror = ({ message }) => {
    onBroken(message);
  };
  return {
    post: (ask) => {
      worker.postMessage(ask);
    },
    end: () => {
      worker.terminate();
    },
  };
};
