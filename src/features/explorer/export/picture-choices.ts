import type { AllWords } from '../../../i18n/catalogue';
import type { Run } from '../../../stores/run';
import { figureIn, sectionOf, type FigureName } from './figure';
import { gifOf } from './gif';
import { pngOf } from './raster';
import { fileName } from './file-name';
import type { SaveChoice } from './SaveRow';
import { svgOf } from './svg-of';
import { timestepFrames } from './timestep-frames';

/** The moment that pictures are of, and how it is spoken of. */
export interface Shown {
  readonly run: Run;
  /** 0-based. */
  readonly timestep: number;
  /** 0-based. */
  readonly stage: number;
  readonly words: AllWords['share'];
  readonly inLanguage: (text: { readonly en: string; readonly zh: string }) => string;
}

/** A figure as SVG and as PNG; nothing where it is not on the screen. */
export function pictureChoices(shown: Shown, figure: FigureName): readonly SaveChoice[] {
  if (sectionOf(figure) === null) return [];
  const { run, timestep } = shown;
  const name = (extension: string): string =>
    fileName(run, extension, { timestep, ...(figure === 'diagram' ? {} : { what: figure }) });
  const svg = (): string => {
    const section = sectionOf(figure);
    const drawn = section && figureIn(section);
    if (drawn === null) throw new Error('The figure is no longer on the screen.');
    return svgOf(drawn, wordsOf(shown, figure));
  };
  return [
    { format: 'SVG', name: name('svg'), make: () => new Blob([svg()], { type: 'image/svg+xml' }) },
    { format: 'PNG', name: name('png'), make: () => pngOf(svg()) },
  ];
}

/** The timestep as an animated GIF; nothing where the cell, with the canvas of what moves in it, is not on the screen. */
export function timestepChoices({ run, timestep }: Shown): readonly SaveChoice[] {
  const section = sectionOf('diagram');
  if (section === null || section.querySelector('canvas') === null) return [];
  return [
    {
      format: 'GIF',
      name: fileName(run, 'gif', { timestep }),
      make: (signal, onProgress) =>
        gifOf(
          timestepFrames(section, timestep, (done, of) => {
            onProgress({ done, of });
          }),
          signal,
        ),
    },
  ];
}

function wordsOf(
  { run, timestep, stage, words, inLanguage }: Shown,
  figure: FigureName,
): { title: string; description: string } {
  return {
    title: words.picture.title({
      what: words.save[figure],
      cell: inLanguage(run.cell.name),
      preset: inLanguage(run.preset.name),
    }),
    description: words.picture.moment({
      timestep: timestep + 1,
      steps: run.trace.sequence.steps,
      stage: stage + 1,
      stages: run.cell.stages.length,
    }),
  };
}
