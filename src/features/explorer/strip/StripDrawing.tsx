import { useEffect, useRef, useState } from 'react';
import { momentAt } from '../../../engine/cursor';
import { createCursorView } from '../../../draw/strip-cursor';
import { createHeatView } from '../../../draw/strip-heat';
import { createLinesView, type StripText } from '../../../draw/strip-lines';
import { useFormats } from '../../../i18n/words';
import { cursorAt, type StripScene } from '../../../scene/strip/layout';
import { usePlayback } from '../../../stores/playback';
import { useSettings } from '../../../stores/settings';
import { useView } from '../../../stores/view';
import { livePair, onLiveRun, type LivePair } from '../../../parts/run/live-run';
import { createPlacer, type StripFrame } from './strip-of-run';
import { wordsIn } from '../../../parts/strip/words-in';
import { namesIn, numbersIn } from './strip-texts';

interface StripDrawingProps {
  readonly pair: LivePair;
  readonly frame: StripFrame;
  /** As the rest of the page has it. */
  readonly layout: StripScene;
  readonly timestep: number;
}

/** What D3 and the canvas draw of a strip: at once when a hand changes the run, whatever React does. */
export function StripDrawing({ pair, frame, layout, timestep }: StripDrawingProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const root = useRef<SVGGElement>(null);
  const cursorElement = useRef<HTMLDivElement>(null);
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

  const { first } = layout;
  const [place] = useState(createPlacer);
  const names = useRef<{ readonly key: string; readonly texts: readonly StripText[] } | null>(null);

  useEffect(() => {
    const draw = (): void => {
      const { strip, layout: shown } = place(livePair(pair.run, pair.before), first, frame);
      heat.current?.render({ strip, layout: shown, unit, kept });
    };
    draw();
    // The system's theme may change under a page that follows it.
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', draw);
    const stop = onLiveRun(draw);
    return () => {
      stop();
      scheme.removeEventListener('change', draw);
    };
  }, [pair, frame, first, unit, kept, theme, place]);

  useEffect(() => {
    const { words, language, letters } = frame;
    const draw = (): void => {
      const { run, strip, layout: shown } = place(livePair(pair.run, pair.before), first, frame);
      const texts = namesIn(run, strip, shown, words, language, letters);
      const key = texts.map(({ text, hue, y }) => `${text} ${hue} ${y}`).join();
      if (names.current?.key !== key) names.current = { key, texts };
      lines.current?.render({
        layout: shown,
        names: names.current.texts,
        // The place in time and the unit may be those of what was opened just now.
        numbers: numbersIn(
          run,
          strip,
          shown,
          Math.min(timestep, strip.steps - 1),
          Math.min(unit, run.trace.model.hiddenSize - 1),
          letters,
        ),
        timestep,
        words: wordsIn(run, shown, formats),
        edited: strip.edited,
      });
    };
    draw();
    return onLiveRun(draw);
  }, [pair, frame, first, timestep, unit, formats, place]);

  const stages = pair.run.cell.stages.length;
  const { steps } = pair.run.trace.sequence;
  useEffect(() => {
    if (cursorElement.current === null) return undefined;
    const view = createCursorView(cursorElement.current);
    const draw = (): void => {
      const { position, order } = usePlayback.getState();
      const moment = momentAt(position, stages, steps, order);
      view.render({ layout, x: cursorAt(layout, moment, order) });
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
