import type { ReadFile } from './read-bytes';
import type { ReadAnswer } from './answer-file';
import { ContentError } from './trouble';

/**
 * Reads the bytes of a file, which are gone afterwards, in a worker of its own: what was made to keep a machine busy does not keep the
 * page from answering. Rejects with a {@link ContentError}.
 */
export async function readAside(bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
        if (data.kind === 'read') resolve(data.read);
        else reject(new ContentError(data.trouble));
      };
      worker.onerror = (event) => {
        // It is told on the page.
        event.preventDefault();
        reject(new ContentError({ kind: 'unreadable' }));
      };
      worker.postMessage(bytes, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}
