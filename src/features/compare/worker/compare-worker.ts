import { answer, buffersOf } from './compute';
import type { Ask } from './protocol';

self.onmessage = ({ data }: MessageEvent<Ask>) => {
  void answer(data).then((reply) => {
    self.postMessage(reply, { transfer: buffersOf(reply) });
  });
};
