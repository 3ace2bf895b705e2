/** In a worker: does each job that the page sends, and sends back what comes of it; an error goes to the page's `onerror`. */
export function answerJobs(run: (message: MessageEvent) => Promise<unknown>): void {
  self.onmessage = (message: MessageEvent) => {
    run(message).then((answer) => {
      self.postMessage(answer);
    }, reportError);
  };
}
