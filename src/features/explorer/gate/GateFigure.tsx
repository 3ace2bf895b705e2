import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createGateView } from '../../../draw/gate';
import { isLarge } from '../../../draw/gate-blocks';
import { createGateMatrixView } from '../../../draw/gate-matrix';
import { useAllWords } from '../../../i18n/MoreWords';
import { columnAt, rowAt } from '../../../scene/gate/cell-at';
import { gateSceneAt, type GateScene } from '../../../scene/gate/gate-scene';
import { layOutGate } from '../../../scene/gate/layout';
import { useSettings } from '../../../stores/settings';
import { chooseUnit, useView } from '../../../stores/view';
import { useUnit } from '../../../parts/run/use-unit';
import { editedWeights } from '../change/edited-places';
import { livePair, onLiveRun } from '../../../parts/run/live-run';
import { GateGrid } from './GateGrid';
import { GateHeadings } from './GateHeadings';
import { GateLegend } from './GateLegend';
import { GateTable } from './GateTable';
import type { LayerFigureProps } from './layer-figure';
import { isSame, NOWHERE, readingOf, type Spot } from './reading-of';
import { useLayer } from './use-layer';
import './gate.css';

/** Legend and line of words under the drawing. */
const FOOT = 92;
const FOOT_STACKED = 128;
const NARROW = 470;

/**
 * A learned layer from the inside at one timestep: its weights over what they are multiplied by, every unit's sum, the curve
 * that it goes through, and the values that come out. Weights are dragged, stepped by keys, or typed.
 */
export function GateFigure(props: LayerFigureProps) {
  const { run, timestep, width, height, edited, before = null } = props;
  const words = useAllWords().gate;
  const { gate, names, known, stageName } = useLayer(props);
  const { graph } = run.trace.model;
  const unit = useUnit(run);
  const tables = useView((view) => view.tables);
  const [lookedAt, setLookedAt] = useState<Spot>(NOWHERE);
  const [pointed, setPointed] = useState<Spot>(NOWHERE);

  const layout = useMemo(
    () => layOutGate(gate, { width, height: height - (width < NARROW ? FOOT_STACKED : FOOT) }),
    [gate, width, height],
  );
  const scene = useMemo(
    () => gateSceneAt(gate, layout, run.trace, timestep, unit, { known, before, edited }),
    [gate, layout, run.trace, timestep, unit, known, before, edited],
  );
  const lane = useView((view) => view.lane);
  // What is drawn follows a hand at once; what React writes comes after.
  const sceneNow = useCallback(() => {
    const live = livePair(run, null);
    if (live.run === run) return scene;
    return gateSceneAt(gate, layout, live.run.trace, timestep, unit, {
      known,
      before: live.before?.trace ?? null,
      edited: editedWeights(live.run, lane),
    });
  }, [run, scene, gate, layout, timestep, unit, known, lane]);
  const label = words.label({ name: names.layer, timestep: timestep + 1 });

  if (tables) {
    return (
      <section className="layer-figure" aria-label={label} style={{ width, height }}>
        <div role="region" tabIndex={0} className="gate-scroll" aria-label={label}>
          <GateTable scene={scene} graph={graph} names={names} timestep={timestep} />
        </div>
      </section>
    );
  }
  return (
    <section className="layer-figure" aria-label={label} style={{ width, height }}>
      <div className="gate-scroll">
        <div
          className="gate-sheet"
          style={{ width: layout.width, height: layout.height }}
          onPointerMove={(event) => {
            // What a hand drags is looked at, whatever it comes over.
            if (event.buttons !== 0) return;
            const box = event.currentTarget.getBoundingClientRect();
            const x = event.clientX - box.left;
            const y = event.clientY - box.top;
            const spot = { row: rowAt(layout, gate.rows, y), column: columnAt(layout, x) };
            setPointed((last) => (isSame(last, spot) ? last : spot));
          }}
          onPointerLeave={() => {
            setPointed(NOWHERE);
          }}
        >
          <Drawing scene={scene} sceneNow={sceneNow} />
          <GateHeadings scene={scene} roles={run.cell.roles} />
          <GateGrid
            run={run}
            scene={scene}
            names={names}
            onChoose={props.onChoose}
            onEdit={props.onEdit}
            onReset={props.onReset}
            onChooseRow={chooseUnit}
            onLookAt={(at) => {
              setLookedAt(at ?? NOWHERE);
              setPointed(NOWHERE);
            }}
          />
        </div>
      </div>
      <GateLegend scene={scene} />
      <p className="gate-reading">
        {readingOf(scene, names, pointed, words) ??
          readingOf(scene, names, lookedAt, words) ??
          (known ? words.shortHint : words.notYet({ stage: stageName }))}
      </p>
    </section>
  );
}

/** What D3 draws: one view for as long as the figure is open. */
interface DrawingProps {
  readonly scene: GateScene;
  readonly sceneNow: () => GateScene;
}

function Drawing({ scene, sceneNow }: DrawingProps) {
  const root = useRef<SVGGElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useSettings((settings) => settings.theme);
  const onCanvas = isLarge(scene);
  const views = useRef<readonly { render: (scene: GateScene) => void }[]>([]);

  useEffect(() => {
    const group = root.current;
    if (group === null) return undefined;
    const created = [
      createGateView(group, onCanvas),
      ...(canvas.current === null ? [] : [createGateMatrixView(canvas.current)]),
    ];
    views.current = created;
    return () => {
      for (const view of created) view.destroy();
    };
  }, [onCanvas]);

  useEffect(() => {
    const draw = (): void => {
      const now = sceneNow();
      for (const view of views.current) view.render(now);
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
  }, [sceneNow, theme, onCanvas]);

  const { width, height } = scene.layout;
  const size = { width, height };
  return (
    <>
      {onCanvas && <canvas ref={canvas} className="gate-canvas" style={size} aria-hidden="true" />}
      <svg className="gate-drawing" {...size} aria-hidden="true" focusable="false">
        <g ref={root} />
      </svg>
    </>
  );
}
