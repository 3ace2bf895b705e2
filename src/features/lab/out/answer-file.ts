import { readBytes, type ReadFile } from './read-bytes';
import type { Trouble } from './trouble';
import { troubleOf } from './trouble-of';

/** What the worker answers. */
export type ReadAnswer =
  | { readonly kind: 'read'; readonly read: ReadFile }
  | { readonly kind: 'failed'; readonly trouble: Trouble };

/** In the worker: reads a file and tells the page. */
export function answerFile(bytes: Uint8Array): void {
  void readBytes(bytes)
    .then(
      (read): ReadAnswer => ({ kind: 'read', read }),
      (error: unknown): ReadAnswer => ({ kind: 'failed', trouble: troubleOf(error) }),
    )
    .then((answer) => {
      self.postMessage(answer);
    });
}
