/**
 * Begins a worker: what it does is in a module of its own, which is fetched at once; messages that come before it is there wait. So no
 * other module has a reason to import the file that the worker began with. WebKit would run that file a second time then, and what
 * the first had opened would be out of reach. Where the module cannot be fetched, the page hears of it as of any error of the worker.
 */
export function beginWorker(load: () => Promise<(ask: never) => void>): void {
  // What an ask is, only the module knows.
  const early: never[] = [];
  self.onmessage = ({ data }: MessageEvent<unknown>) => {
    early.push(data as never);
  };
  load().then(
    (take) => {
      self.onmessage = ({ data }: MessageEvent<unknown>) => {
        take(data as never);
      };
      early.forEach(take);
    },
    (error: unknown) => {
      // Nobody catches what is thrown here but the page.
      setTimeout(() => {
        throw error;
      });
    },
  );
}
