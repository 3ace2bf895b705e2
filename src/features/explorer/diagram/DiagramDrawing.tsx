import { useEffect, useEffectEvent, useRef } from 'react';
import { momentAt } from '../../../engine/cursor';
import { createDiagramView } from '../../../draw/diagram';
import { createMovingView } from '../../../draw/moving';
import { highlight } from '../../../draw/highlight';
import { textIn, useLanguage, useWords } from '../../../i18n/words';
import type { Diagram, DiagramLayout } from '../../../scene/diagram/diagram';
import { isLayer } from '../../../scene/diagram/elements';
import { sceneAtOf } from '../../../scene/diagram/scene';
import type { Run } from '../../../stores/run';
import { usePlayback } from '../../../stores/playback';
import { chooseUnit, goTo, hover, togglePin, useView } from '../../../stores/view';
import { livePair, onLiveRun } from '../../../parts/run/live-run';
import { Arrowheads } from '../../../parts/diagram/Arrowheads';
import { diagramOfRun } from './diagram-of-run';
import { unitAt } from './unit-at';

interface DiagramDrawingProps {
  readonly run: Run;
  readonly before: Run | null;
  readonly layout: DiagramLayout;
  readonly diagram: Diagram;
  /** Pixels per unit of the diagram. */
  readonly scale: number;
}

/** What D3 draws of a cell. The views live as long as the layout; a new trace only changes what they show. */
export function DiagramDrawing({ run, before, layout, diagram, scale }: DiagramDrawingProps) {
  const root = useRef<SVGGElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const sceneAt = useRef(sceneAtOf(diagram));
  const redraw = useRef<() => void>(() => undefined);
  const words = useWords().explorer.roles;
  const language = useLanguage();
  const nameOf = useEffectEvent((node: string): string => {
    const role = run.cell.roles[node];
    return role === undefined ? '' : words[role].short;
  });
  const nodeWith = useEffectEvent((node: string, event: MouseEvent): number | null =>
    unitAt(diagram, node, event),
  );

  // Before the views are made anew for another layout, which then draws what is set here.
  useEffect(() => {
    const follow = (): void => {
      const live = livePair(run, before);
      const isShown = live.run === run && live.before === before;
      sceneAt.current = sceneAtOf(
        isShown ? diagram : diagramOfRun(layout, live, useView.getState().lane),
      );
      redraw.current();
    };
    follow();
    return onLiveRun(follow);
  }, [diagram, layout, run, before]);

  useEffect(() => {
    const group = root.current;
    const over = canvas.current;
    if (group === null || over === null) return undefined;
    const moving = createMovingView(over);
    const view = createDiagramView(group, (node) => nameOf(node));
    const mark = (): void => {
      const { hovered, pinned, depth } = useView.getState();
      highlight(group, hovered, 'node' in depth ? depth.node : pinned);
    };
    const draw = (): void => {
      const { position, steps, order } = usePlayback.getState();
      const moment = momentAt(position, layout.stages, steps, order);
      const { still, motion } = sceneAt.current(moment, useView.getState().unit);
      view.render(still);
      moving.render({ motion, scale });
    };
    redraw.current = draw;
    draw();
    mark();
    const stops = [
      usePlayback.subscribe(draw),
      useView.subscribe((now, before) => {
        if (now.unit !== before.unit) draw();
        if (
          now.hovered !== before.hovered ||
          now.pinned !== before.pinned ||
          now.depth !== before.depth
        ) {
          mark();
        }
      }),
      listen(group, layout, (node, event) => nodeWith(node, event)),
    ];
    return () => {
      for (const stop of stops) stop();
      view.destroy();
      moving.destroy();
    };
  }, [layout, scale, language]);

  return (
    <>
      <svg
        className="diagram-drawing"
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        aria-hidden="true"
      >
        <title>{textIn(language, run.cell.name)}</title>
        <Arrowheads />
        <g ref={root} />
      </svg>
      <canvas ref={canvas} className="diagram-moving" aria-hidden="true" />
    </>
  );
}

/** A press on a layer opens it as a gate; on an operator or wire it holds the inspector at its node. */
function listen(
  group: SVGGElement,
  layout: DiagramLayout,
  unitUnder: (node: string, event: MouseEvent) => number | null,
): () => void {
  const nodeUnder = (event: Event): string | null =>
    event.target instanceof Element
      ? (event.target.closest('[data-node]')?.getAttribute('data-node') ?? null)
      : null;
  const press = (event: MouseEvent): void => {
    const node = nodeUnder(event);
    if (node === null) return;
    const { target } = event;
    if (target instanceof Element && target.closest('.layer') && isLayer(layout.graph, node)) {
      goTo({ level: 'gate', node });
      return;
    }
    const unit = unitUnder(node, event);
    if (unit !== null) chooseUnit(unit);
    togglePin(node);
  };
  const over = (event: Event): void => {
    hover(nodeUnder(event));
  };
  const out = (): void => {
    hover(null);
  };
  group.addEventListener('click', press);
  group.addEventListener('pointerover', over);
  group.addEventListener('pointerleave', out);
  return () => {
    group.removeEventListener('click', press);
    group.removeEventListener('pointerover', over);
    group.removeEventListener('pointerleave', out);
  };
}
