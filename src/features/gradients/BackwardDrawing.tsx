import { useEffect, useEffectEvent, useRef } from 'react';
import { createBackwardView } from '../../draw/backward';
import { highlight } from '../../draw/highlight';
import { createMovingView } from '../../draw/moving';
import { momentAt } from '../../engine/cursor';
import { useAllWords } from '../../i18n/MoreWords';
import { textIn, useLanguage } from '../../i18n/words';
import type { BackwardDiagram } from '../../scene/backward/diagram';
import type { BackwardLayout } from '../../scene/backward/layout';
import { backwardSceneAtOf } from '../../scene/backward/scene';
import type { ExitMark } from '../../scene/backward/still';
import { usePlayback } from '../../stores/playback';
import type { Run } from '../../stores/run';
import { hover, togglePin, useView } from '../../stores/view';
import { aheadOf } from './ahead';

interface BackwardDrawingProps {
  readonly run: Run;
  /** False in a layer that another one reads. */
  readonly isTop: boolean;
  readonly layout: BackwardLayout;
  readonly diagram: BackwardDiagram;
  /** Pixels per unit of the diagram. */
  readonly scale: number;
}

/** What D3 draws of the backward pass; the views live as long as the layout, gradients only change what they show. */
export function BackwardDrawing({ run, isTop, layout, diagram, scale }: BackwardDrawingProps) {
  const root = useRef<SVGGElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const sceneAt = useRef(backwardSceneAtOf(diagram));
  const redraw = useRef<() => void>(() => undefined);
  const { explorer, gradients } = useAllWords();
  const language = useLanguage();
  const { both } = diagram;
  const nameOf = useEffectEvent((node: string): string => {
    const role = run.cell.roles[node];
    return role === undefined ? '' : explorer.roles[role].short;
  });
  const fromNext = useEffectEvent(({ short, cut }: Pick<ExitMark, 'short' | 'cut'>): string => {
    if (cut !== null) return short ? gradients.picture.cut : gradients.picture.cutHere;
    const ahead = aheadOf(run);
    return short ? ahead : gradients.picture.fromNext({ ahead });
  });
  const fromLoss = useEffectEvent(() => {
    const { fromLossShort, fromLoss: whole, fromAbove } = gradients.picture;
    if (!isTop) return fromAbove;
    return diagram.letters.room ? fromLossShort : whole;
  });

  useEffect(() => {
    sceneAt.current = backwardSceneAtOf(diagram);
    redraw.current();
  }, [diagram]);

  useEffect(() => {
    const group = root.current;
    const over = canvas.current;
    if (group === null || over === null) return undefined;
    const moving = createMovingView(over);
    const view = createBackwardView(group, {
      nameOf: (node) => nameOf(node),
      fromNext: (mark) => fromNext(mark),
      fromLoss: fromLoss(),
    });
    const draw = (): void => {
      const { position, steps, order } = usePlayback.getState();
      const moment = momentAt(position, layout.places.stages.length, steps, order);
      const { still, motion } = sceneAt.current(moment, useView.getState().unit);
      // It measures itself: before anything is written, so that the browser need not lay out twice.
      moving.render({ motion, scale });
      view.render(still);
    };
    const mark = (): void => {
      const { hovered, pinned } = useView.getState();
      highlight(group, hovered, pinned);
    };
    redraw.current = draw;
    draw();
    mark();
    const nodeUnder = ({ target }: Event): string | null =>
      target instanceof Element
        ? (target.closest('[data-node]')?.getAttribute('data-node') ?? null)
        : null;
    const press = (event: Event): void => {
      const node = nodeUnder(event);
      if (node !== null) togglePin(node);
    };
    const point = (event: Event): void => {
      hover(nodeUnder(event));
    };
    const leave = (): void => {
      hover(null);
    };
    group.addEventListener('click', press);
    group.addEventListener('pointerover', point);
    group.addEventListener('pointerleave', leave);
    const stops = [
      usePlayback.subscribe(draw),
      useView.subscribe((now, before) => {
        if (now.unit !== before.unit) draw();
        if (now.hovered !== before.hovered || now.pinned !== before.pinned) mark();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      group.removeEventListener('click', press);
      group.removeEventListener('pointerover', point);
      group.removeEventListener('pointerleave', leave);
      view.destroy();
      moving.destroy();
    };
  }, [layout, both, scale, language, diagram.seats, isTop]);

  return (
    <>
      <svg
        className="diagram-drawing"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        aria-hidden="true"
      >
        <title>{textIn(language, run.cell.name)}</title>
        <g ref={root} />
      </svg>
      <canvas ref={canvas} className="diagram-moving" aria-hidden="true" />
    </>
  );
}
