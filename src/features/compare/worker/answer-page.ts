import { answer, buffersOf } from './compute';
import type { Ask } from './protocol';

/** In the worker: computes what is asked for and hands it over. */
export function answerPage(ask: Ask): void {
  void answer(ask).then((reply) => {
    self.postMessage(reply, { transfer: buffersOf(reply) });
  });
}
