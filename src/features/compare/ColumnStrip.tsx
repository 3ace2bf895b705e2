import { useEffect, useMemo, useRef, type CSSProperties, type PointerEvent } from 'react';
import { momentAt } from '../../engine/cursor';
import { createCursorView } from '../../draw/strip-cursor';
import { createHeatView } from '../../draw/strip-heat';
import { createLinesView, type StripText, type StripWord } from '../../draw/strip-lines';
import { useAllWords } from '../../i18n/MoreWords';
import { useFormats } from '../../i18n/words';
import { useSize } from '../../parts/use-size';
import { layOutSide, type SideStrip } from '../../scene/compare/strips';
import { cursorAt, timestepAt, type StripScene } from '../../scene/strip/layout';
import { goToTimestep, usePlayback } from '../../stores/playback';
import { useSettings } from '../../stores/settings';
import { useView } from '../../stores/view';
import { onShown } from './draw-shown';
import { columnIn, stripsIn } from './pictures';
import { useShown } from './shown';
import { namesIn, numbersIn, widthOfNames, wordsIn } from './strip-texts';

interface ColumnStripProps {
  /** 0-based place of the column. */
  readonly place: number;
  readonly label: string;
  /** How many rows the column has. */
  readonly rows: number;
}

/** Room for numbers at the right, in pixels; none in a narrow column. */
const NUMBERS = 66;
const WIDE = 300;
/** A column under the other needs no row of its own for what it does not have, and no more height than its rows. */
const STACKED = '(max-width: 767px)';

/** What stands on the page: the same objects for as long as they are the same. */
interface Drawn {
  readonly side: SideStrip;
  readonly layout: StripScene;
  readonly timestep: number;
  readonly names: readonly StripText[];
  readonly numbers: readonly StripText[];
  readonly words: readonly StripWord[];
}

/** A column's input, prediction, gates and states over time; what is pressed here moves the cursor of all columns. */
export function ColumnStrip({ place, label, rows }: ColumnStripProps) {
  const { compare, explorer } = useAllWords();
  const words = useMemo(() => ({ compare, explorer }), [compare, explorer]);
  const formats = useFormats();
  const [follow, area] = useSize();
  const span = useView((view) => view.span);
  const theme = useSettings((settings) => settings.theme);
  const canvas = useRef<HTMLCanvasElement>(null);
  const root = useRef<SVGGElement>(null);
  const cursor = useRef<HTMLDivElement>(null);
  const placed = useRef<{ readonly layout: StripScene; readonly steps: number } | null>(null);

  useEffect(() => {
    if (canvas.current === null || root.current === null || cursor.current === null) return;
    if (area.width === 0) return;
    const heat = createHeatView(canvas.current);
    const lines = createLinesView(root.current);
    const line = createCursorView(cursor.current);
    const stacked = window.matchMedia(STACKED);
    let drawn: Drawn | null = null;
    const draw = (): void => {
      const { shown } = useShown.getState();
      const side = stripsIn(shown)[place] ?? null;
      const picture = columnIn(shown[place])?.picture;
      if (side === null || picture === undefined) return;
      const { strip } = side;
      const { position, steps, stages, order } = usePlayback.getState();
      const moment = momentAt(position, stages, steps, order);
      const timestep = Math.min(moment.timestep, strip.steps - 1);
      if (drawn?.side !== side || !isOn(drawn.layout, timestep)) {
        const names = widthOfNames(picture, words);
        const numbers = area.width < WIDE ? 4 : NUMBERS;
        // Words need their room; anything else is first seen as a whole.
        const part = strip.words === null ? (span ?? { first: 0, count: strip.steps }) : span;
        const layout = layOutSide(
          stacked.matches ? alone(side) : side,
          { ...area, names, numbers },
          timestep,
          part,
        );
        heat.render({ strip, layout, unit: -1, kept: [] });
        drawn = {
          side,
          layout,
          timestep: -1,
          names: namesIn(picture, layout, words),
          numbers: [],
          words: wordsIn(picture, layout, formats),
        };
        placed.current = { layout, steps: strip.steps };
      }
      if (drawn.timestep !== timestep) {
        const numbers =
          area.width < WIDE ? [] : numbersIn(picture, drawn.layout, timestep, words, formats);
        drawn = { ...drawn, timestep, numbers };
        lines.render({ ...drawn, edited: strip.edited });
      }
      line.render({ layout: drawn.layout, x: cursorAt(drawn.layout, { ...moment, timestep }) });
    };
    draw();
    const redraw = (): void => {
      drawn = null;
      draw();
    };
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', redraw);
    const stops = [onShown(draw), usePlayback.subscribe(draw)];
    return () => {
      scheme.removeEventListener('change', redraw);
      for (const stop of stops) stop();
      for (const view of [heat, lines, line]) view.destroy();
    };
  }, [area, place, span, words, formats, theme]);

  const scrub = (event: PointerEvent<HTMLElement>): void => {
    if (placed.current === null) return;
    const { layout, steps } = placed.current;
    const box = event.currentTarget.getBoundingClientRect();
    goToTimestep(timestepAt(layout, steps, event.clientX - box.left, event.clientY - box.top));
  };
  return (
    <div
      role="presentation"
      className="compare-strip"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        scrub(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons % 2 === 1) scrub(event);
      }}
    >
      <div
        ref={follow}
        className="compare-strip-area"
        style={styleOf(rows)}
        role="img"
        aria-label={label}
      >
        <canvas ref={canvas} className="strip-heat" aria-hidden="true" />
        <svg className="strip-lines" aria-hidden="true">
          <g ref={root} />
        </svg>
        <div ref={cursor} className="strip-cursor" />
      </div>
    </div>
  );
}

/** The stylesheet reads how many rows there are. */
function styleOf(rows: number): CSSProperties {
  return Object.fromEntries([['--rows', rows]]);
}

/** Without room for the rows of the others. */
function alone({ strip }: SideStrip): SideStrip {
  return { strip, places: strip.rows.map((_, k) => k), rows: strip.rows.length };
}

function isOn({ first, count }: StripScene, timestep: number): boolean {
  return timestep >= first && timestep < first + count;
}
