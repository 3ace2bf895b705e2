import { useMemo } from 'react';
import { useWords } from '../../../i18n/words';
import { layOutDiagram } from '../../../scene/diagram/diagram';
import type { Run } from '../../../stores/run';
import { goTo, useView } from '../../../stores/view';
import { useModule } from '../../../ui/use-module';
import { useSize } from '../../../parts/use-size';
import { useDepth } from '../use-depth';
import { diagramOfRun } from './diagram-of-run';
import { DiagramDrawing } from './DiagramDrawing';
import { NodeButtons } from './NodeButtons';
import { isTall, scaleToFit } from '../../../parts/diagram/fit';
import { usePlacement } from '../../../parts/diagram/use-placement';
import '../../../parts/diagram/diagram.css';

const loadPane = () => import('../depth/GatePane');

interface DiagramFigureProps {
  /** One lane of the run. */
  readonly run: Run;
  /** The same lane of the run before the last change. */
  readonly before: Run | null;
  readonly timestep: number;
  readonly stage: number;
  readonly atRest: boolean;
  /** For a room full of people. */
  readonly room?: boolean;
}

/** The cell with its wires and vectors. React owns what can be focused and read, D3 what is drawn. */
export function DiagramFigure({ run, before, timestep, stage, atRest, room }: DiagramFigureProps) {
  const { explorer: words, inspector } = useWords();
  const [followArea, area] = useSize();
  const portrait = isTall(area, room);
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
  const scale = diagram === null ? 1 : scaleToFit(diagram, area, room);
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
