import type { OpenPort } from './client';
import type { Tell } from './protocol';

/** Starts the worker that trains. Its script is fetched with the first one. */
export const startWorker: OpenPort = (onTell, onBroken) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Tell>) => {
    onTell(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    // A script that cannot be fetched tells nothing of why.
    onBroken(event instanceof ErrorEvent ? event.message : 'The worker did not start.');
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
