/** Pixels that a canvas surely has room for in every browser. */
const MOST_PIXELS = 16_000_000;

/** The picture that an SVG text draws, ready to be painted. Rejects where the browser cannot read it. */
export async function imageOf(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A canvas of whole pixels with its pen; one that is read often is kept in memory, not on the graphics card. */
export function canvasOf(
  width: number,
  height: number,
  readOften = false,
): { readonly canvas: HTMLCanvasElement; readonly pen: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(Math.round(width), 1);
  canvas.height = Math.max(Math.round(height), 1);
  const pen = canvas.getContext('2d', { willReadFrequently: readOften });
  if (pen === null) throw new Error('This browser gives no canvas to draw on.');
  return { canvas, pen };
}

/** An SVG text as a PNG file, `scale` pixels to each of its own (fewer where the picture would be too large). */
export async function pngOf(svg: string, scale = 2): Promise<Blob> {
  const image = await imageOf(svg);
  const most = Math.sqrt(MOST_PIXELS / (image.naturalWidth * image.naturalHeight));
  const factor = Math.min(scale, most);
  const { canvas, pen } = canvasOf(image.naturalWidth * factor, image.naturalHeight * factor);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => {
      if (blob === null) fail(new Error('The browser could not write the PNG.'));
      else done(blob);
    }, 'image/png');
  });
}
