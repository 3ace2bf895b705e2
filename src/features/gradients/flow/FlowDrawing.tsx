import { useEffect, useMemo, useRef } from 'react';
import { createFlowView } from '../../../draw/flow';
import { createCursorView } from '../../../draw/strip-cursor';
import { createHeatView } from '../../../draw/strip-heat';
import { createLinesView } from '../../../draw/strip-lines';
import { momentAt } from '../../../engine/cursor';
import type { Language } from '../../../i18n/languages';
import { useAllWords } from '../../../i18n/MoreWords';
import { useFormats } from '../../../i18n/words';
import { useUnit } from '../../../parts/run/use-unit';
import { wordsIn } from '../../../parts/strip/words-in';
import { flowCursorAt } from '../../../scene/flow/cursor';
import type { Flow } from '../../../scene/flow/flow';
import type { FlowScene } from '../../../scene/flow/layout';
import { usePlayback } from '../../../stores/playback';
import { useSettings } from '../../../stores/settings';
import { useView } from '../../../stores/view';
import type { FlowMoment } from '../moment';
import { placedNames, placedNumbers, type FlowNames } from './flow-texts';

interface FlowDrawingProps {
  readonly moment: FlowMoment;
  readonly flow: Flow;
  readonly scene: FlowScene;
  readonly names: FlowNames;
  readonly language: Language;
}

/** What D3 and the canvas draw of the flow. */
export function FlowDrawing({ moment, flow, scene, names, language }: FlowDrawingProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const lines = useRef<SVGGElement>(null);
  const own = useRef<SVGGElement>(null);
  const cursor = useRef<HTMLDivElement>(null);
  const formats = useFormats();
  const { stands, standsOften, cut } = useAllWords().gradients.flow;
  const words = useMemo(
    () => ({ loss: stands, losses: standsOften, cut }),
    [stands, standsOften, cut],
  );
  const theme = useSettings((settings) => settings.theme);
  const kept = useView((view) => view.kept);
  const { run, back, lane, timestep, stages } = moment;
  const unit = useUnit(run);

  useEffect(() => {
    if (canvas.current === null) return undefined;
    const view = createHeatView(canvas.current);
    const draw = (): void => {
      // An outline around a line that is lower than this would hide what it is around.
      const outlined = scene.outlinesUnit ? { unit, kept } : { unit: -1, kept: [] };
      view.render({ strip: flow.strip, layout: scene.columns, ...outlined });
    };
    draw();
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', draw);
    return () => {
      scheme.removeEventListener('change', draw);
      view.destroy();
    };
  }, [flow, scene, unit, kept, theme]);

  const views = useRef<{
    readonly lines: ReturnType<typeof createLinesView>;
    readonly flow: ReturnType<typeof createFlowView>;
  } | null>(null);
  useEffect(() => {
    if (lines.current === null || own.current === null) return undefined;
    const made = { lines: createLinesView(lines.current), flow: createFlowView(own.current) };
    views.current = made;
    return () => {
      made.lines.destroy();
      made.flow.destroy();
      views.current = null;
    };
  }, [language]);
  useEffect(() => {
    views.current?.lines.render({
      layout: scene.columns,
      names: placedNames(flow, scene, names),
      numbers: placedNumbers({ run, back, lane }, flow, scene, timestep, unit),
      timestep,
      words: wordsIn(run, scene.columns, formats),
      edited: flow.strip.edited,
    });
    views.current?.flow.render({ scene, timestep, mirrored: flow.mirrored, words });
  }, [flow, scene, names, run, back, lane, timestep, unit, formats, words, language]);

  const count = stages.length;
  const { steps } = run.trace.sequence;
  useEffect(() => {
    if (cursor.current === null) return undefined;
    const view = createCursorView(cursor.current);
    const draw = (): void => {
      const { position, order } = usePlayback.getState();
      const now = momentAt(position, count, steps, order);
      view.render({ layout: scene.columns, x: flowCursorAt(scene.columns, now, flow.mirrored) });
    };
    draw();
    const stop = usePlayback.subscribe(draw);
    return () => {
      stop();
      view.destroy();
    };
  }, [count, steps, scene, flow]);

  return (
    <>
      <canvas ref={canvas} className="strip-heat" aria-hidden="true" />
      <svg className="strip-lines" aria-hidden="true">
        <g ref={own} />
        <g ref={lines} />
      </svg>
      <div ref={cursor} className="strip-cursor" />
    </>
  );
}
