/** The time of an update against one of the sizes. */
export interface GrowthCurve {
  /** Of the size, for the axis. */
  readonly name: string;
  /** Time grows as size to this power where products are all that counts. */
  readonly power: number;
  readonly points: readonly { readonly size: number; readonly ms: number }[];
}

const PANEL = { width: 250, height: 240, gap: 34 } as const;
const LEFT = 58;
const TOP = 56;
const WIDTH = LEFT + 3 * PANEL.width + 2 * PANEL.gap + 24;
const HEIGHT = TOP + PANEL.height + 54;
const COLOURS = {
  paper: '#FCFBF8',
  ink: '#1E1D1A',
  faint: '#5E5B54',
  rule: '#DEDAD0',
  line: '#005C94',
};

/** From a range of values, in logarithms, to a range of places. */
function logScale([low, high]: readonly [number, number], [from, to]: readonly [number, number]) {
  return (value: number): string => {
    const share = Math.log(value / low) / Math.log(high / low);
    return (from + share * (to - from)).toFixed(1);
  };
}

function text(x: string | number, y: string | number, words: string, more = ''): string {
  return `<text x="${x}" y="${y}" fill="${COLOURS.faint}" ${more}>${words}</text>`;
}

/** Powers of ten from below the least to above the most. */
function decadesOf(values: readonly number[]): readonly number[] {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: high - low + 1 }, (_, k) => 10 ** (low + k));
}

function panel(
  { name, power, points }: GrowthCurve,
  left: number,
  decades: readonly number[],
): string {
  const bottom = TOP + PANEL.height;
  const right = left + PANEL.width;
  const sizes = points.map(({ size }) => size);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const [low, high] = [decades.at(0) ?? 1, decades.at(-1) ?? 1];
  const x = logScale([least, most], [left + 10, right - 10]);
  const y = logScale([low, high], [bottom, TOP]);

  const rules = decades.map(
    (ms) =>
      `<line x1="${left}" x2="${right}" y1="${y(ms)}" y2="${y(ms)}" stroke="${COLOURS.rule}"/>`,
  );
  // In between, numbers would touch.
  const numbered = points.filter(({ size }) => Number.isInteger(Math.log2(size)));
  const ticks = numbered.map(({ size }) =>
    text(x(size), bottom + 16, String(size), 'text-anchor="middle" font-size="10"'),
  );
  const last = points.find(({ size }) => size === most);
  const ideal = (size: number): number => (last?.ms ?? NaN) * (size / most) ** power;
  // Where it would leave the panel, the guide ends.
  const start = Math.max(least, most * (low / (last?.ms ?? NaN)) ** (1 / power));
  const guide = `<line x1="${x(start)}" y1="${y(ideal(start))}" x2="${x(most)}" y2="${y(ideal(most))}" stroke="${COLOURS.faint}" stroke-dasharray="3 4"/>`;
  const path = points.map(({ size, ms }) => `${x(size)},${y(ms)}`).join(' ');
  const marks = points.map(
    ({ size, ms }) =>
      `<circle cx="${x(size)}" cy="${y(ms)}" r="3" fill="${COLOURS.line}"><title>${name} ${size}: ${ms.toPrecision(3)} ms</title></circle>`,
  );
  return [
    ...rules,
    ...ticks,
    text(left + PANEL.width / 2, bottom + 38, name, 'text-anchor="middle"'),
    guide,
    `<polyline points="${path}" fill="none" stroke="${COLOURS.line}" stroke-width="2"/>`,
    ...marks,
  ].join('\n');
}

/** A picture (SVG) of time against size, one panel a curve, both axes logarithmic. */
export function growthPicture(curves: readonly GrowthCurve[]): string {
  const decades = decadesOf(curves.flatMap(({ points }) => points.map(({ ms }) => ms)));
  const [low, high] = [decades.at(0) ?? 1, decades.at(-1) ?? 1];
  const y = logScale([low, high], [TOP + PANEL.height, TOP]);
  const labels = decades.map((ms) =>
    text(
      LEFT - 8,
      y(ms),
      String(ms),
      'text-anchor="end" dominant-baseline="middle" font-size="11"',
    ),
  );
  const panels = curves.map((curve, place) =>
    panel(curve, LEFT + place * (PANEL.width + PANEL.gap), decades),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" role="img">
<title>Time of one update against hidden size, timesteps and batch</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.paper}"/>
<text x="12" y="22" fill="${COLOURS.ink}" font-size="14">Milliseconds per update</text>
${text(12, 40, 'LSTM 32, T 50, batch 32, one of them changed at a time; Chromium, one worker, best repetition. Dashed: what products alone would take.', 'font-size="11"')}
${labels.join('\n')}
${panels.join('\n')}
</svg>
`;
}
