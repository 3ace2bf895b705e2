import { useMemo } from 'react';
import { useWords } from '../../../i18n/words';
import { layOutDiagram, type DiagramLayout } from '../../../scene/diagram/diagram';
import type { Run } from '../../../stores/run';
import { goTo, useView } from '../../../stores/view';
import { useModule } from '../../../ui/use-module';
import { useSize } from '../../../parts/use-size';
import { useDepth } from '../use-depth';
import { diagramOfRun } from './diagram-of-run';
import { DiagramDrawing } from './DiagramDrawing';
import { NodeButtons } from './NodeButtons';
import { usePlacement } from '../../../parts/diagram/use-placement';
import '../../../parts/diagram/diagram.css';

/** Narrower than this the wide arrangement would shrink its words too far. */
const WIDE = 860;
/** Words in the drawing are 13 px or more at scale 1; below this scale they would fall under 11. */
const LEAST_SCALE = 0.86;
const MOST_SCALE = 2.4;
/** The tall arrangement has the letters of a phone: larger it would fill a tablet's screen several times. */
const MOST_TALL_SCALE = 1.25;

const loadPane = () => import('../depth/GatePane');

interface DiagramFigureProps {
  /** One lane of the run. */
  readonly run: Run;
  /** The same lane of the run before the last change. */
  readonly before: Run | null;
  readonly timestep: number;
  readonly stage: number;
  readonly atRest: boolean;
}

/** The cell with its wires and vectors. React owns what can be focused and read, D3 what is drawn. */
export function DiagramFigure({ run, before, timestep, stage, atRest }: DiagramFigureProps) {
  const { explorer: words, inspector } = useWords();
  const [followArea, area] = useSize();
  const portrait = area.width > 0 && area.width < WIDE;
  const placement = usePlacement(run, portrait);
  const depth = useDepth(run);
  const lane = useView((view) => view.lane);
  const pane = useModule(loadPane, 'node' in depth, () => {
    goTo({ level: 'cell' });
  });
  const { cell, trace } = run;
  const { graph, hiddenSize, inputSize } = trace.model;
  const layout = useMemo(
    () =>
      placement === null ? null : layOutDiagram(cell, graph, { hiddenSize, inputSize }, placement),
    [cell, graph, hiddenSize, inputSize, placement],
  );
  const diagram = useMemo(
    () => (layout === null ? null : diagramOfRun(layout, { run, before }, lane)),
    [layout, run, before, lane],
  );
  const scale =
    diagram === null ? 1 : scaleOf(diagram, area.width, portrait ? Infinity : area.height);
  const moment = { run, before, timestep, stage, atRest };
  return (
    <section
      ref={followArea}
      className="diagram"
      data-figure="diagram"
      aria-label={words.diagram.label}
      data-portrait={portrait}
      data-open={'node' in depth && pane !== null}
    >
      {diagram === null || layout === null || area.width === 0 ? (
        <p className="waiting">{words.diagram.arranging}</p>
      ) : (
        <div
          className="diagram-sheet"
          style={{ width: diagram.width * scale, height: diagram.height * scale }}
        >
          <DiagramDrawing
            run={run}
            before={before}
            layout={layout}
            diagram={diagram}
            scale={scale}
          />
          <NodeButtons
            run={run}
            diagram={diagram}
            timestep={timestep}
            stage={stage}
            atRest={atRest}
            open={'node' in depth ? depth.node : null}
          />
          {'node' in depth && pane === null && (
            <p className="waiting diagram-waiting">{inspector.fetching}</p>
          )}
          {'node' in depth && pane !== null && (
            <pane.GatePane
              {...moment}
              layout={layout}
              scale={scale}
              portrait={portrait}
              level={depth.level}
              node={depth.node}
            />
          )}
        </div>
      )}
    </section>
  );
}

function scaleOf(layout: DiagramLayout, width: number, height: number): number {
  const fit = Math.min(width / layout.width, height / layout.height);
  return Math.min(Math.max(fit, LEAST_SCALE), height === Infinity ? MOST_TALL_SCALE : MOST_SCALE);
}
