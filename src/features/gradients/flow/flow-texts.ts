import type { StripText } from '../../../draw/strip-lines';
import type { AllWords } from '../../../i18n/catalogue';
import { formatReading } from '../../../parts/reading';
import { gradientAt } from '../../../scene/backward/passed';
import { shortNumber } from '../../../scene/backward/short-number';
import type { Flow } from '../../../scene/flow/flow';
import type { FlowScene } from '../../../scene/flow/layout';
import type { GradientMoment } from '../moment';

/** What is written left of a flow's parts. */
export interface FlowNames {
  readonly input: readonly string[];
  readonly saturated: readonly string[];
  readonly rows: readonly string[];
  readonly bands: readonly string[];
}

/** From one line of words to the next, in pixels. */
const LINE = 15;

export function flowNames(flow: Flow, run: GradientMoment['run'], words: AllWords): FlowNames {
  const { explorer, gradients } = words;
  return {
    input:
      run.opened.inputs.length === 0 ? [] : [explorer.strip.input, gradients.flow.columns.input],
    saturated: [gradients.flow.saturatedShort],
    rows: flow.strip.rows.map(({ role }) => `∂ ${explorer.roles[role].short}`),
    bands: flow.bands === null ? [] : [gradients.flow.adds, gradients.flow.sum],
  };
}

/** The names where their parts stand. */
export function placedNames(flow: Flow, scene: FlowScene, names: FlowNames): readonly StripText[] {
  const { columns, saturated, bands } = scene;
  const [plot] = columns.plots;
  const texts: StripText[] = [];
  const middle = (
    place: { readonly y: number; readonly height: number } | undefined | null,
  ): number => (place?.y ?? 0) + (place?.height ?? 0) / 2;
  names.input.forEach((text, k) => {
    if (plot === undefined) return;
    const y = middle(plot) + (k - (names.input.length - 1) / 2) * LINE;
    texts.push({ text, hue: k === 0 ? 'ink' : 'hidden', y });
  });
  if (saturated !== null) {
    texts.push({ text: names.saturated[0] ?? '', hue: 'faint', y: middle(saturated) });
  }
  names.rows.forEach((text, k) => {
    texts.push({ text, hue: flow.strip.rows[k]?.hue ?? 'ink', y: middle(columns.rows[k]) });
  });
  if (bands !== null) {
    texts.push({ text: names.bands[0] ?? '', hue: 'ink', y: middle(bands) });
    texts.push({ text: names.bands[1] ?? '', hue: 'ink', y: middle(bands.stack) });
  }
  return texts;
}

/** What stands right of them: the input now, and each row's gradient of the chosen unit. */
export function placedNumbers(
  { run, back, lane }: Pick<GradientMoment, 'run' | 'back' | 'lane'>,
  flow: Flow,
  { columns }: FlowScene,
  timestep: number,
  unit: number,
): readonly StripText[] {
  const [plot] = columns.plots;
  const gradients = back.back.gradients.lanes[lane];
  const texts: StripText[] = [];
  if (plot !== undefined) {
    run.lines.forEach((values, k) => {
      const y = plot.y + plot.height / 2 + (k - (run.lines.length - 1) / 2) * LINE;
      texts.push({ text: formatReading(values[timestep] ?? NaN), hue: 'ink', y });
    });
  }
  flow.strip.rows.forEach(({ node }, k) => {
    if (gradients === undefined) return;
    const place = columns.rows[k];
    const value = gradientAt(run.trace, gradients, node, timestep)[unit] ?? NaN;
    texts.push({
      text: shortNumber(value),
      hue: 'ink',
      y: (place?.y ?? 0) + (place?.height ?? 0) / 2,
    });
  });
  return texts;
}
