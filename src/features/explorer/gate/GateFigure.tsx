import { useEffect, useMemo, useRef, useState } from 'react';
import { formatNumber } from '../../../engine/formula/format-number';
import { createGateView } from '../../../draw/gate';
import { createGateMatrixView } from '../../../draw/gate-matrix';
import { useWords } from '../../../i18n/words';
import { rowAt, type CellPlace } from '../../../scene/gate/cell-at';
import { gateSceneAt, type GateScene } from '../../../scene/gate/gate-scene';
import { layOutGate } from '../../../scene/gate/layout';
import { useSettings } from '../../../stores/settings';
import { chooseUnit, useView } from '../../../stores/view';
import { GateGrid } from './GateGrid';
import { GateHeadings } from './GateHeadings';
import { GateLegend } from './GateLegend';
import { GateTable } from './GateTable';
import type { LayerFigureProps } from './layer-figure';
import type { LayerNames } from './names';
import { useLayer } from './use-layer';
import './gate.css';

/** Legend and line of words under the drawing. */
const FOOT = 92;
const FOOT_STACKED = 128;
const NARROW = 470;
const MOST_SVG = 400;

/**
 * A learned layer from the inside at one timestep: its weights over what they are multiplied by, every unit's sum, the curve
 * that it goes through, and the values that come out. Weights are dragged, stepped by keys, or typed.
 */
export function GateFigure(props: LayerFigureProps) {
  const { run, timestep, width, height, edited, before = null } = props;
  const words = useWords().gate;
  const { gate, names, known, stageName } = useLayer(props);
  const unit = useView((view) => view.unit);
  const tables = useView((view) => view.tables);
  const [lookedAt, setLookedAt] = useState<CellPlace | null>(null);
  const [pointedRow, setPointedRow] = useState<number | null>(null);

  const layout = useMemo(
    () => layOutGate(gate, { width, height: height - (width < NARROW ? FOOT_STACKED : FOOT) }),
    [gate, width, height],
  );
  const scene = useMemo(
    () => gateSceneAt(gate, layout, run.trace, timestep, unit, { known, before, edited }),
    [gate, layout, run.trace, timestep, unit, known, before, edited],
  );
  const label = words.label({ name: names.layer, timestep: timestep + 1 });

  if (tables) {
    return (
      <section className="layer-figure" aria-label={label} style={{ width, height }}>
        <div role="region" tabIndex={0} className="gate-scroll" aria-label={label}>
          <GateTable
            scene={scene}
            graph={run.trace.model.graph}
            names={names}
            timestep={timestep}
          />
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
            const box = event.currentTarget.getBoundingClientRect();
            setPointedRow(rowAt(layout, gate.rows, event.clientY - box.top));
          }}
          onPointerLeave={() => {
            setPointedRow(null);
          }}
        >
          <Drawing scene={scene} />
          <GateHeadings scene={scene} roles={run.cell.roles} />
          <GateGrid
            scene={scene}
            names={names}
            onChoose={props.onChoose}
            onEdit={props.onEdit}
            onReset={props.onReset}
            onChooseRow={chooseUnit}
            onLookAt={setLookedAt}
          />
        </div>
      </div>
      <GateLegend scene={scene} />
      <p className="gate-reading">
        {lookedAt !== null
          ? readingOfCell(scene, names, lookedAt, words)
          : !known
            ? words.notYet({ stage: stageName })
            : pointedRow !== null
              ? readingOfRow(scene, names, pointedRow, words)
              : words.shortHint}
      </p>
    </section>
  );
}

type Words = ReturnType<typeof useWords>['gate'];

function readingOfCell(scene: GateScene, names: LayerNames, at: CellPlace, words: Words): string {
  const value = scene.cells[at.row * scene.layout.columns.length + at.column] ?? NaN;
  const name = names.cell(at.column, at.row);
  return words.cell.value({ name, value: formatNumber(value) });
}

function readingOfRow(scene: GateScene, names: LayerNames, row: number, words: Words): string {
  const unit = row + 1;
  const pre = formatNumber(scene.pre?.values[row] ?? NaN);
  if (scene.value === null) return words.rowSum({ unit, pre });
  const value = formatNumber(scene.value.values[row] ?? NaN);
  return words.row({ unit, pre, name: names.layer, value });
}

/** What D3 draws: one view for as long as the figure is open. */
function Drawing({ scene }: { readonly scene: GateScene }) {
  const root = useRef<SVGGElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useSettings((settings) => settings.theme);
  const onCanvas = scene.cells.length > MOST_SVG;
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
      for (const view of views.current) view.render(scene);
    };
    draw();
    // The system's theme may change under a page that follows it.
    const scheme = window.matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', draw);
    return () => {
      scheme.removeEventListener('change', draw);
    };
  }, [scene, theme, onCanvas]);

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
