import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import { breath } from './breath';

export interface GifFrame {
  readonly pixels: ImageData;
  /** Milliseconds, kept in hundredths of a second. */
  readonly delay: number;
}

/**
 * Frames of one size as an animated GIF that begins again and again. Between the parts of the work the page has its turn.
 * Rejects with the reason of `signal` once that is aborted.
 */
export async function gifOf(frames: AsyncIterable<GifFrame>, signal: AbortSignal): Promise<Blob> {
  const gif = GIFEncoder();
  for await (const { pixels, delay } of frames) {
    signal.throwIfAborted();
    await breath();
    const palette = quantize(pixels.data, 256);
    await breath();
    const indices = applyPalette(pixels.data, palette);
    await breath();
    gif.writeFrame(indices, pixels.width, pixels.height, { palette, delay });
  }
  signal.throwIfAborted();
  gif.finish();
  return new Blob([gif.bytes()], { type: 'image/gif' });
}
