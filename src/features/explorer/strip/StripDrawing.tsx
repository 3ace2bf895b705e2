import { useEffect, useMemo, useRef } from 'react';
import { momentAt } from '../../../engine/cursor';
import { createCursorView } from '../../../draw/strip-cursor';
import { createHeatView } from '../../../draw/strip-heat';
import { createLinesView } from '../../../draw/strip-lines';
import { useFormats, useLanguage, useWords } from '../../../i18n/words';
import { cursorAt, type StripScene } from '../../../scene/strip/layout';
import type { Strip } from '../../../scene/strip/strip';
import { usePlayback } from '../../../stores/playback';
import type { Run } from '../../../stores/run';
import { useSettings } from '../../../stores/settings';
import { useView } from '../../../stores/view';
import { namesIn, numbersIn, wordsIn } from './strip-texts';

interface StripDrawingProps {
  readonly run: Run;
  readonly strip: Strip;
  readonly layout: StripScene;
  readonly timestep: number;
  /** How much larger than usual letters are. */
  readonly letters: number;
}

/** What D3 and the canvas draw of a strip; the views live as long as the figure, and are handed new scenes. */
export function StripDrawing({ run, strip, layout, timestep, letters }: StripDrawingProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const root = useRef<SVGGElement>(null);
  const cursorElement = useRef<HTMLDivElement>(null);
  const words = useWords().explorer;
  const language = useLanguage();
  const formats = useFormats();
  const unit = useView((view) => view.unit);
  const kept = useView((view) => view.kept);
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
    const draw = (): void => heat.current?.render({ strip, layout, unit, kept });
    draw();
    // The system's theme may change under a page that follows it.
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', draw);
    return () => {
      scheme.removeEventListener('change', draw);
    };
  }, [strip, layout, unit, kept, theme]);

  const names = useMemo(
    () => namesIn(run, strip, layout, words, language, letters),
    [run, strip, layout, words, language, letters],
  );
  const numbers = useMemo(
    () => numbersIn(run, strip, layout, timestep, unit, letters),
    [run, strip, layout, timestep, unit, letters],
  );
  const shownWords = useMemo(() => wordsIn(run, layout, formats), [run, layout, formats]);

  useEffect(() => {
    const { edited } = strip;
    lines.current?.render({ layout, names, numbers, timestep, words: shownWords, edited });
  }, [strip, layout, names, numbers, timestep, shownWords]);

  const stages = run.cell.stages.length;
  const { steps } = strip;
  useEffect(() => {
    if (cursorElement.current === null) return undefined;
    const view = createCursorView(cursorElement.current);
    const draw = (): void => {
      const moment = momentAt(usePlayback.getState().position, stages, steps);
      view.render({ layout, x: cursorAt(layout, moment) });
    };
    draw();
    const stop = usePlayback.subscribe(draw);
    return () => {
      stop();
      view.destroy();
    };
  }, [stages, steps, layout]);

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
