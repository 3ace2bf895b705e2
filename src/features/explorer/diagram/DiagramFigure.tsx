import { useEffect, useMemo, useRef } from 'react';
import { momentAt } from '../../../engine/cursor';
import { createDiagramView } from '../../../draw/diagram';
import { createMovingView } from '../../../draw/moving';
import { highlight } from '../../../draw/highlight';
import { textIn, useLanguage, useWords } from '../../../i18n/words';
import { diagramOf, type Diagram } from '../../../scene/diagram/diagram';
import { sceneAtOf } from '../../../scene/diagram/scene';
import type { Run } from '../../../stores/experiment';
import { usePlayback } from '../../../stores/playback';
import { chooseUnit, hover, togglePin, useView } from '../../../stores/view';
import { useSize } from '../use-size';
import { Arrowheads } from './Arrowheads';
import { NodeButtons } from './NodeButtons';
import { unitAt } from './unit-at';
import { usePlacement } from './use-placement';
import './diagram.css';

/** Narrower than this the wide arrangement would shrink its words too far. */
const WIDE = 860;
/** Words in the drawing are 13 px or more at scale 1; below this scale they would fall under 11. */
const LEAST_SCALE = 0.86;
const MOST_SCALE = 2.4;

interface DiagramFigureProps {
  readonly run: Run;
  readonly timestep: number;
  readonly stage: number;
  readonly atRest: boolean;
}

/** The cell with its wires and vectors. React owns what can be focused and read, D3 what is drawn. */
export function DiagramFigure({ run, timestep, stage, atRest }: DiagramFigureProps) {
  const words = useWords().explorer;
  const [followArea, area] = useSize();
  const portrait = area.width > 0 && area.width < WIDE;
  const placement = usePlacement(run, portrait);
  const diagram = useMemo(
    () => (placement === null ? null : diagramOf(run.cell, run.trace, placement)),
    [run, placement],
  );
  const scale =
    diagram === null ? 1 : scaleOf(diagram, area.width, portrait ? Infinity : area.height);
  return (
    <section
      ref={followArea}
      className="diagram"
      aria-label={words.diagram.label}
      data-portrait={portrait}
    >
      {diagram === null || area.width === 0 ? (
        <p className="waiting">{words.diagram.arranging}</p>
      ) : (
        <div
          className="diagram-sheet"
          style={{ width: diagram.width * scale, height: diagram.height * scale }}
        >
          <Drawing run={run} diagram={diagram} scale={scale} />
          <NodeButtons
            run={run}
            diagram={diagram}
            timestep={timestep}
            stage={stage}
            atRest={atRest}
          />
        </div>
      )}
    </section>
  );
}

interface DrawingProps {
  readonly run: Run;
  readonly diagram: Diagram;
  /** Pixels per unit of the diagram. */
  readonly scale: number;
}

function Drawing({ run, diagram, scale }: DrawingProps) {
  const root = useRef<SVGGElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const names = useWords().explorer.roles;
  const language = useLanguage();

  useEffect(() => {
    const group = root.current;
    const over = canvas.current;
    if (group === null || over === null) return undefined;
    const moving = createMovingView(over);
    const view = createDiagramView(group, (node) => {
      const role = run.cell.roles[node];
      return role === undefined ? '' : names[role].short;
    });
    const sceneAt = sceneAtOf(diagram);
    const mark = (): void => {
      const { hovered, pinned } = useView.getState();
      highlight(group, hovered, pinned);
    };
    const draw = (): void => {
      const { position } = usePlayback.getState();
      const moment = momentAt(position, diagram.stages, diagram.trace.sequence.steps);
      const { still, motion } = sceneAt(moment, useView.getState().unit);
      view.render(still);
      moving.render({ motion, scale });
    };
    draw();
    mark();
    const stops = [
      usePlayback.subscribe(draw),
      useView.subscribe((now, before) => {
        if (now.unit !== before.unit) draw();
        if (now.hovered !== before.hovered || now.pinned !== before.pinned) mark();
      }),
      listen(group, diagram),
    ];
    return () => {
      for (const stop of stops) stop();
      view.destroy();
      moving.destroy();
    };
  }, [diagram, run, scale, names, language]);

  return (
    <>
      <svg
        className="diagram-drawing"
        viewBox={`0 0 ${diagram.width} ${diagram.height}`}
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

/** A press on a layer, operator or wire holds the inspector at its node; on a bar it also chooses the unit. */
function listen(group: SVGGElement, diagram: Diagram): () => void {
  const nodeUnder = (event: Event): string | null =>
    event.target instanceof Element
      ? (event.target.closest('[data-node]')?.getAttribute('data-node') ?? null)
      : null;
  const press = (event: MouseEvent): void => {
    const node = nodeUnder(event);
    if (node === null) return;
    const unit = unitAt(diagram, node, event);
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

function scaleOf(diagram: Diagram, width: number, height: number): number {
  const fit = Math.min(width / diagram.width, height / diagram.height);
  return Math.min(Math.max(fit, LEAST_SCALE), MOST_SCALE);
}
