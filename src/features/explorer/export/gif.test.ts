import { beforeEach, expect, it, vi } from 'vitest';
import { gifOf, type GifFrame } from './gif';

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => setTimeout(call));
});

async function* frames(count: number, onFrame: (k: number) => void): AsyncGenerator<GifFrame> {
  for (let k = 0; k < count; k++) {
    onFrame(k);
    const data = new Uint8ClampedArray(4 * 4 * 4).fill(40 * k);
    yield { pixels: { data, width: 4, height: 4 } as ImageData, delay: 80 };
    await Promise.resolve();
  }
}

it('an aborted GIF ends with its reason, and lets the frames end too', async () => {
  const controller = new AbortController();
  let drawn = 0;
  const gif = gifOf(
    frames(10, (k) => {
      drawn = k + 1;
      if (k === 2) controller.abort(new Error('enough'));
    }),
    controller.signal,
  );
  await expect(gif).rejects.toThrow('enough');
  expect(drawn).toBe(3);
});

it('a GIF of three frames is one, and ends as it must', async () => {
  const blob = await gifOf(
    frames(3, () => undefined),
    new AbortController().signal,
  );
  const bytes = new Uint8Array(await blob.arrayBuffer());
  expect(new TextDecoder().decode(bytes.slice(0, 6))).toBe('GIF89a');
  expect(bytes.at(-1)).toBe(0x3b);
});
