import type { StripText, StripWord } from '../../draw/strip-lines';
import type { AllWords } from '../../i18n/catalogue';
import type { Formats } from '../../i18n/format';
import type { Hue } from '../../scene/hue';
import type { Picture } from '../../scene/compare/picture';
import type { PlacedPlot, StripScene } from '../../scene/strip/layout';
import { formatReading } from '../../parts/reading';

/** The words that a strip needs. */
type StripWords = Pick<AllWords, 'compare' | 'explorer'>;

/** From one line of words to the next, in pixels. */
const LINE = 14;

/** What stands left of a column's plots and rows. */
export function namesIn(
  picture: Picture,
  layout: StripScene,
  { explorer: words }: StripWords,
): readonly StripText[] {
  const [first] = layout.plots;
  const said = picture.words === null ? words.strip.prediction : words.strip.probability;
  return [
    ...(picture.inputs.length === 0 ? [] : inMiddle(first, [[words.strip.input, 'ink']])),
    ...inMiddle(layout.plots.at(-1), [
      ...(picture.target === null ? [] : [[words.strip.target, 'ink'] as const]),
      [said, 'hidden'],
    ]),
    ...picture.rows.map(({ role, held, hue }, k) => ({
      text: `${words.roles[role].short}${held ? ' ●' : ''}`,
      hue,
      y: middleOf(layout, k),
    })),
  ];
}

/** What stands right of them at a timestep (0-based): the values of the lines, and of rows the mean over units. */
export function numbersIn(
  picture: Picture,
  layout: StripScene,
  timestep: number,
  { compare }: StripWords,
  formats: Formats,
): readonly StripText[] {
  const { inputs, target, prediction } = picture;
  const said = formatReading(prediction[timestep] ?? NaN);
  return [
    ...inMiddle(
      inputs.length === 0 ? undefined : layout.plots[0],
      inputs.slice(0, 2).map((values) => [formatReading(values[timestep] ?? NaN), 'ink']),
    ),
    ...inMiddle(layout.plots.at(-1), [
      ...(target === null ? [] : [[formatReading(target[timestep] ?? NaN), 'ink'] as const]),
      [said, 'hidden'],
    ]),
    { text: compare.number.mean, hue: 'faint', y: (layout.rows[0]?.y ?? 0) - 6 },
    ...picture.rows.map(({ values, units }, k): StripText => {
      let sum = 0;
      for (let unit = 0; unit < units; unit++) sum += values[timestep * units + unit] ?? NaN;
      return { text: formats.number(sum / units), hue: 'ink', y: middleOf(layout, k) };
    }),
  ];
}

/** The words of the page, with what the model says after each. */
export function wordsIn(
  { words, prediction }: Picture,
  { first, count }: StripScene,
  formats: Formats,
): readonly StripWord[] {
  return (words ?? []).slice(first, first + count).map((text, k) => ({
    text,
    number: formats.percent(prediction[first + k] ?? NaN),
    unknown: false,
  }));
}

/** The width that names need, in pixels. */
export function widthOfNames(picture: Picture, { explorer: words }: StripWords): number {
  const names = [
    ...picture.rows.map(({ role }) => words.roles[role].short),
    picture.words === null ? words.strip.prediction : words.strip.probability,
    ...(picture.inputs.length === 0 ? [] : [words.strip.input]),
  ];
  return Math.max(...names.map(lettersIn)) * 6.3 + 8;
}

/** The length of a name in letters; a Chinese character is as wide as two. */
export function lettersIn(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
}

function inMiddle(
  plot: PlacedPlot | undefined,
  lines: readonly (readonly [string, Hue])[],
): readonly StripText[] {
  if (plot === undefined) return [];
  const middle = plot.y + plot.height / 2;
  return lines.map(([text, hue], k) => ({
    text,
    hue,
    y: middle + (k - (lines.length - 1) / 2) * LINE,
  }));
}

function middleOf({ rows }: StripScene, k: number): number {
  const row = rows[k];
  return row === undefined ? 0 : row.y + row.height / 2;
}
