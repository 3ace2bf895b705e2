import { usePlayback } from '../../../stores/playback';
import { breath } from './breath';
import type { Box } from './box';
import { figureIn } from './figure';
import type { GifFrame } from './gif';
import { canvasOf, imageOf } from './raster';
import { svgOf } from './svg-of';

/** A stage takes 0.56 seconds, in frames of 0.08: about that of the page, and exact in a GIF's hundredths. */
const FRAMES_A_STAGE = 7;
const DELAY = 80;
/** Milliseconds that the last frame stands before the picture begins again. */
const REST = 1200;

const WIDEST = 800;

/**
 * One timestep of a figure on the page, stage by stage, as frames at most 800 pixels wide. It moves the page's own time and
 * brings it back at the end, however that comes. Throws where the figure is gone.
 */
export async function* timestepFrames(
  section: HTMLElement,
  timestep: number,
  onFrame: (done: number, of: number) => void,
): AsyncGenerator<GifFrame> {
  const { position, target, playing, stages } = usePlayback.getState();
  const frames = stages * FRAMES_A_STAGE;
  try {
    usePlayback.setState({ playing: false, target: null });
    // One size for all: the picture must not tremble where a number is wider for a moment.
    let box: Box | null = null;
    for (let k = 1; k <= frames; k++) {
      usePlayback.setState({ position: timestep * stages + k / FRAMES_A_STAGE });
      await breath();
      const figure = figureIn(section);
      if (figure === null) throw new Error('The figure is no longer on the screen.');
      box ??= figure.box;
      const pixels = await paint({ ...figure, box });
      onFrame(k, frames);
      yield { pixels, delay: k === frames ? REST : DELAY };
    }
  } finally {
    usePlayback.setState({ position, target, playing });
  }
}

async function paint(figure: NonNullable<ReturnType<typeof figureIn>>): Promise<ImageData> {
  const { box, parts } = figure;
  const scale = Math.min(WIDEST / box.width, 1);
  // What moves is on canvases: painting them here is far cheaper than a PNG inside of the SVG.
  const image = await imageOf(svgOf(figure, { title: '', description: '' }, false));
  const { canvas, pen } = canvasOf(box.width * scale, box.height * scale, true);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  for (const part of parts) {
    if (part.kind !== 'pixels' || part.element.width === 0) continue;
    const { x, y, width, height } = part.box;
    pen.drawImage(
      part.element,
      (x - box.x) * scale,
      (y - box.y) * scale,
      width * scale,
      height * scale,
    );
  }
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
