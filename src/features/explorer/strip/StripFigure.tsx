import { useEffect, useMemo, useRef, type PointerEvent } from 'react';
import { momentAt } from '../../../engine/cursor';
import { formatNumber } from '../../../engine/formula/format-number';
import { valueAt } from '../../../engine/trace';
import { createCursorView } from '../../../draw/strip-cursor';
import { createHeatView } from '../../../draw/strip-heat';
import { createLinesView, type StripText } from '../../../draw/strip-lines';
import { textIn, useLanguage, useWords } from '../../../i18n/words';
import type { Hue } from '../../../scene/hue';
import {
  cursorAt,
  layOutStrip,
  timestepAt,
  type PlacedPlot,
  type StripScene,
} from '../../../scene/strip/layout';
import { stripOf, type Strip } from '../../../scene/strip/strip';
import type { Line } from '../../../tasks/preset';
import type { Run } from '../../../stores/experiment';
import { goToTimestep, usePlayback } from '../../../stores/playback';
import { useSettings } from '../../../stores/settings';
import { useView } from '../../../stores/view';
import { formatReading } from '../reading';
import { useSize } from '../use-size';
import './strip.css';

/** From one line of words to the next, in pixels at the usual size of letters. */
const LINE = 15;

interface StripFigureProps {
  readonly run: Run;
  readonly timestep: number;
}

/** The whole sequence with every unit's gates and states; press, drag or arrow keys go to any timestep. */
export function StripFigure({ run, timestep }: StripFigureProps) {
  const words = useWords().explorer;
  const language = useLanguage();
  const [followArea, area] = useSize();
  const strip = useMemo(
    () =>
      stripOf(run.cell, run.trace, {
        inputs: run.opened.inputs.map(({ values }) => values),
        target: run.opened.target.values,
        prediction: run.prediction,
      }),
    [run],
  );
  const size = useMemo(() => {
    const { inputs, target } = run.opened;
    const names = [
      ...strip.rows.map(({ role }) => words.roles[role].short),
      words.strip.prediction,
      ...[...inputs, target].map(({ unit }) => (unit === null ? '' : textIn(language, unit))),
      ...(inputs.length > 1 ? inputs.map(({ name }) => textIn(language, name)) : []),
    ];
    const scale = letterScale();
    // A gate that is all but closed is written with a power of ten.
    const tiny = strip.rows.some(({ shares }) => shares.some((v) => v !== 0 && Math.abs(v) < 1e-3));
    return {
      width: area.width,
      height: area.height,
      names: Math.max(...names.map(lettersIn)) * 6.3 * scale + 8,
      numbers: (tiny ? 80 : 54) * scale,
    };
  }, [area.width, area.height, run, strip, words, language]);
  // The page, not the timestep, decides the layout: it stays the same object while the cursor moves on a page.
  const first = layOutStrip(strip, size, timestep).first;
  const layout = useMemo(() => layOutStrip(strip, size, first), [strip, size, first]);

  const { steps } = strip;
  const scrub = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons % 2 === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    goToTimestep(timestepAt(layout, steps, event.clientX - box.left, event.clientY - box.top));
  };
  const name = run.opened.nameOfStep(timestep);
  const plain = String(timestep + 1);
  return (
    <section className="strip" aria-label={words.strip.label}>
      <div
        ref={followArea}
        className="strip-area"
        role="slider"
        tabIndex={0}
        data-testid="strip"
        aria-label={words.strip.scrub}
        aria-valuemin={1}
        aria-valuemax={steps}
        aria-valuenow={timestep + 1}
        aria-valuetext={words.strip.at({
          timestep: timestep + 1,
          steps,
          name: name === plain ? '' : name,
          input: run.opened.inputs
            .map(({ values }) => formatReading(values[timestep] ?? NaN))
            .join(', '),
        })}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          scrub(event);
        }}
        onPointerMove={scrub}
      >
        {area.width > 0 && area.height > 0 && (
          <Drawing run={run} strip={strip} layout={layout} timestep={timestep} />
        )}
      </div>
    </section>
  );
}

/** The length of a name in letters; a Chinese character is as wide as two. */
function lettersIn(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
}

/** How much larger than usual the page's letters are: on very large screens, or where a person wants it so. */
function letterScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

interface DrawingProps {
  readonly run: Run;
  readonly strip: Strip;
  readonly layout: StripScene;
  readonly timestep: number;
}

function Drawing({ run, strip, layout, timestep }: DrawingProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const root = useRef<SVGGElement>(null);
  const cursorElement = useRef<HTMLDivElement>(null);
  const words = useWords().explorer;
  const language = useLanguage();
  const unit = useView((view) => view.unit);
  const theme = useSettings((settings) => settings.theme);
  const heat = useRef<ReturnType<typeof createHeatView> | null>(null);
  const lines = useRef<ReturnType<typeof createLinesView> | null>(null);

  useEffect(() => {
    if (canvas.current === null || root.current === null) return undefined;
    const views = [createHeatView(canvas.current), createLinesView(root.current)] as const;
    [heat.current, lines.current] = views;
    return () => {
      for (const view of views) view.destroy();
    };
  }, []);

  useEffect(() => {
    const draw = (): void => heat.current?.render({ strip, layout, unit });
    draw();
    // The system's theme may change under a page that follows it.
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', draw);
    return () => {
      scheme.removeEventListener('change', draw);
    };
  }, [strip, layout, unit, theme]);

  const names = useMemo((): readonly StripText[] => {
    const [inputs, outputs] = layout.plots;
    const plots: StripText[] = [];
    // Names stand in the middle of their plot, line under line.
    const write = (
      plot: PlacedPlot | undefined,
      lines: readonly (readonly [string, Hue])[],
    ): void =>
      lines.forEach(([text, hue], k) => {
        const middle = (plot?.y ?? 0) + (plot?.height ?? 0) / 2;
        plots.push({ text, hue, y: middle + (k - (lines.length - 1) / 2) * LINE * letterScale() });
      });
    const unitOf = (line: Line | undefined): (readonly [string, Hue])[] =>
      line === undefined || line.unit === null ? [] : [[textIn(language, line.unit), 'faint']];
    write(
      inputs,
      run.opened.inputs.length > 1
        ? run.opened.inputs.map(({ name }) => [textIn(language, name), 'ink'])
        : [[words.strip.input, 'ink'], ...unitOf(run.opened.inputs[0])],
    );
    write(outputs, [
      [words.strip.target, 'ink'],
      [words.strip.prediction, 'hidden'],
      ...unitOf(run.opened.target),
    ]);
    const rows = strip.rows.map((row, k): StripText => {
      const place = layout.rows[k];
      return {
        text: words.roles[row.role].short,
        hue: row.hue,
        y: (place?.y ?? 0) + (place?.height ?? 0) / 2,
      };
    });
    return [...plots, ...rows];
  }, [run, strip, layout, words, language]);

  const numbers = useMemo((): readonly StripText[] => {
    const [inputs, outputs] = layout.plots;
    const texts: StripText[] = [];
    const half = (LINE * letterScale()) / 2;
    if (inputs !== undefined) {
      const lines = run.opened.inputs.length + (run.opened.inputs[0]?.unit ? 1 : 0);
      run.opened.inputs.forEach(({ values }, k) => {
        const y = inputs.y + inputs.height / 2 + (2 * k - (lines - 1)) * half;
        texts.push({ text: formatReading(values[timestep] ?? NaN), hue: 'ink', y });
      });
    }
    if (outputs !== undefined) {
      const y = outputs.y + outputs.height / 2 - (run.opened.target.unit === null ? 0 : half);
      const target = run.opened.target.values[timestep] ?? NaN;
      texts.push({ text: formatReading(target), hue: 'ink', y: y - half });
      texts.push({
        text: formatReading(run.prediction[timestep] ?? NaN),
        hue: 'hidden',
        y: y + half,
      });
    }
    const rows = strip.rows.map((row, k): StripText => {
      const place = layout.rows[k];
      const value = valueAt(run.trace, row.node, timestep)[unit] ?? NaN;
      return {
        text: formatNumber(value),
        hue: 'ink',
        y: (place?.y ?? 0) + (place?.height ?? 0) / 2,
      };
    });
    return [...texts, ...rows];
  }, [run, strip, layout, timestep, unit]);

  useEffect(() => {
    lines.current?.render({ layout, names, numbers, timestep });
  }, [layout, names, numbers, timestep]);

  useEffect(() => {
    if (cursorElement.current === null) return undefined;
    const view = createCursorView(cursorElement.current);
    const stages = run.cell.stages.length;
    const draw = (): void => {
      const moment = momentAt(usePlayback.getState().position, stages, strip.steps);
      view.render({ layout, x: cursorAt(layout, moment) });
    };
    draw();
    const stop = usePlayback.subscribe(draw);
    return () => {
      stop();
      view.destroy();
    };
  }, [run, strip, layout]);

  return (
    <>
      <canvas ref={canvas} className="strip-heat" aria-hidden="true" />
      <svg className="strip-lines" aria-hidden="true">
        <g ref={root} />
      </svg>
      <div ref={cursorElement} className="strip-cursor" />
    </>
  );
}
