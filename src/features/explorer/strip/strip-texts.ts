import { formatNumber } from '../../../engine/formula/format-number';
import { valueAt } from '../../../engine/trace';
import type { StripText } from '../../../draw/strip-lines';
import type { Catalogue } from '../../../i18n/catalogue';
import { textIn } from '../../../i18n/words';
import type { Language } from '../../../i18n/languages';
import type { Hue } from '../../../scene/hue';
import type { PlacedPlot, StripScene } from '../../../scene/strip/layout';
import type { Strip } from '../../../scene/strip/strip';
import type { Run } from '../../../stores/run';
import type { Line } from '../../../tasks/preset';
import { widthOf } from '../../../parts/strip/letters';
import { formatReading } from '../../../parts/reading';

/** From one line of words to the next, in pixels at the usual size of letters. */
const LINE = 15;

/** What stands left of plots and rows; `letters` is {@link letterScale}. */
export function namesIn(
  run: Run,
  strip: Strip,
  layout: StripScene,
  words: Catalogue['explorer'],
  language: Language,
  letters: number,
): readonly StripText[] {
  const { target } = run;
  const { inputs } = run.opened;
  const texts: StripText[] = [];
  // Names stand in the middle of their plot, line under line.
  const write = (
    plot: PlacedPlot | undefined,
    lines: readonly (readonly [string, Hue])[],
  ): void => {
    if (plot === undefined) return;
    lines.forEach(([text, hue], k) => {
      const middle = plot.y + plot.height / 2;
      texts.push({ text, hue, y: middle + (k - (lines.length - 1) / 2) * LINE * letters });
    });
  };
  const unitOf = (line: Line | null | undefined): (readonly [string, Hue])[] =>
    line?.unit ? [[textIn(language, line.unit), 'faint']] : [];
  if (inputs.length > 0) {
    write(
      layout.plots[0],
      inputs.length > 1
        ? inputs.map(({ name }) => [textIn(language, name), 'ink'])
        : [[words.strip.input, 'ink'], ...unitOf(inputs[0])],
    );
  }
  const said = strip.words === null ? words.strip.prediction : words.strip.probability;
  write(layout.plots.at(-1), [
    ...(target === null ? [] : [[words.strip.target, 'ink'] as const]),
    [said, 'hidden'],
    ...unitOf(target),
  ]);
  strip.rows.forEach((row, k) => {
    const place = layout.rows[k];
    texts.push({
      text: `${words.roles[row.role].short}${row.held ? ' ●' : ''}`,
      hue: row.hue,
      y: (place?.y ?? 0) + (place?.height ?? 0) / 2,
    });
  });
  return texts;
}

/** What stands right of plots and rows: the values at a timestep, of rows those of the chosen unit. */
export function numbersIn(
  run: Run,
  strip: Strip,
  layout: StripScene,
  timestep: number,
  unit: number,
  letters: number,
): readonly StripText[] {
  const { target } = run;
  const { inputs } = run.opened;
  const outputs = layout.plots.at(-1);
  const texts: StripText[] = [];
  const half = (LINE * letters) / 2;
  const [first] = layout.plots;
  if (inputs.length > 0 && first !== undefined) {
    const lines = inputs.length + (inputs[0]?.unit ? 1 : 0);
    run.lines.forEach((values, k) => {
      const y = first.y + first.height / 2 + (2 * k - (lines - 1)) * half;
      texts.push({ text: formatReading(values[timestep] ?? NaN), hue: 'ink', y });
    });
  }
  if (outputs !== undefined) {
    const lines = [
      ...(target === null
        ? []
        : [{ text: formatReading(target.values[timestep] ?? NaN), hue: 'ink' as const }]),
      { text: formatReading(run.prediction[timestep] ?? NaN), hue: 'hidden' as const },
      ...(target?.unit ? [null] : []),
    ];
    const middle = outputs.y + outputs.height / 2;
    lines.forEach((line, k) => {
      if (line !== null) texts.push({ ...line, y: middle + (2 * k - (lines.length - 1)) * half });
    });
  }
  strip.rows.forEach((row, k) => {
    const place = layout.rows[k];
    const value = valueAt(run.trace, row.node, timestep)[unit] ?? NaN;
    texts.push({
      text: formatNumber(value),
      hue: 'ink',
      y: (place?.y ?? 0) + (place?.height ?? 0) / 2,
    });
  });
  return texts;
}

/** The width that names need, in pixels. */
export function widthOfNames(
  run: Run,
  strip: Strip,
  words: Catalogue['explorer'],
  language: Language,
  letters: number,
): number {
  const { target } = run;
  const { inputs } = run.opened;
  const names = [
    ...strip.rows.map(({ role }) => `${words.roles[role].short} ●`),
    strip.words === null ? words.strip.prediction : words.strip.probability,
    ...[...inputs, target].map((line) => (line?.unit ? textIn(language, line.unit) : '')),
    ...(inputs.length > 1 ? inputs.map(({ name }) => textIn(language, name)) : []),
  ];
  return widthOf(names, letters);
}
