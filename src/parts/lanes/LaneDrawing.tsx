import type { LaneScene, MapCell, MapRow, MapWire } from '../../scene/lanes';
import { isLit } from '../../scene/lit';
import type { Run } from '../../stores/run';
import { strongestOf, type Followed } from './followed';

/** What is within reach is tinted at least so much, and at most so much. */
const FAINTEST = 0.14;
const DEEPEST = 0.95;
/** Of a lane it is not said how much, only that it lies on the way. */
const ON_THE_WAY = 0.3;
/** Wide enough for every timestep's name. */
const ROOM_FOR_NAMES = 44;

interface LaneDrawingProps {
  readonly run: Run;
  readonly scene: LaneScene;
  readonly followed: Followed;
  readonly timestep: number;
  /** The lane that is looked at. */
  readonly lane: number;
}

/** The picture of the map. Lists and buttons over it say the same. */
export function LaneDrawing({ run, scene, followed, timestep, lane }: LaneDrawingProps) {
  const { source, reach, strengths } = followed;
  const most = strongestOf(followed)?.norm ?? 0;
  const { steps } = run.trace.sequence;

  const isWithin = ({ kind, lane: of }: MapRow, t: number): boolean => {
    if (kind === 'lane') return reach.lanes[of]?.[t] === 1;
    const marks = kind === 'input' ? reach.inputs : reach.outputs;
    return marks[marks.length === 1 ? 0 : t] === 1;
  };
  const shadeOf = (row: MapRow, t: number): number => {
    if (!isWithin(row, t)) return 0;
    if (row.kind === 'lane') return ON_THE_WAY;
    if (row.kind === source.side) return DEEPEST;
    const isOne = row.kind === 'output' && reach.outputs.length === 1;
    const share = most > 0 ? (strengths.get(isOne ? 0 : t) ?? 0) / most : 0;
    return FAINTEST + share * (DEEPEST - FAINTEST);
  };
  const named = scene.columns.filter(
    (t) =>
      t === timestep ||
      scene.columnWidth >= ROOM_FOR_NAMES ||
      ((t === 0 || t === steps - 1) && Math.abs(t - timestep) * scene.columnWidth > ROOM_FOR_NAMES),
  );
  const xOf = (t: number): number =>
    scene.rows[0]?.cells.find((cell) => cell.timestep === t)?.x ?? 0;

  return (
    <svg className="lane-map-drawing" aria-hidden="true" width={scene.width} height={scene.height}>
      {scene.wires.map((wire) => (
        <path
          key={wire.key}
          className="lane-map-wire"
          data-leaps={wire.leaps}
          data-kind={wire.kind}
          data-lit={isLit(wire, reach, run.trace.model.directions)}
          data-now={wire.kind === 'up' && wire.timestep === timestep}
          d={arrowOf(wire)}
        />
      ))}
      {scene.joins.map((join) => (
        <Box key={`join ${join.layer} ${join.timestep}`} cell={join} className="lane-map-join" />
      ))}
      {scene.rows.flatMap((row) =>
        row.cells.map((cell) => {
          const shade = shadeOf(row, cell.timestep);
          return (
            <g
              key={`${row.kind} ${row.lane} ${cell.timestep}`}
              className="lane-map-cell"
              data-within={shade > 0}
              data-row={row.kind}
              data-now={cell.timestep === timestep}
              data-chosen={row.kind === 'lane' && row.lane === lane}
              data-source={row.kind === source.side && isSource(row, cell, followed)}
            >
              <Box cell={cell} className="frame" />
              {shade > 0 && <Box cell={cell} className="shade" opacity={shade} />}
            </g>
          );
        }),
      )}
      {scene.gaps.map((x) => (
        <text key={x} x={x} y={scene.nameY}>
          …
        </text>
      ))}
      {named.map((t) => (
        <text key={t} x={xOf(t)} y={scene.nameY} data-now={t === timestep}>
          {run.opened.nameOfStep(t)}
        </text>
      ))}
    </svg>
  );
}

function isSource({ kind }: MapRow, { timestep }: MapCell, { source, reach }: Followed): boolean {
  return (kind === 'output' && reach.outputs.length === 1) || timestep === source.timestep;
}

interface BoxProps {
  readonly cell: MapCell;
  readonly className: string;
  readonly opacity?: number;
}

function Box({ cell, className, opacity = 1 }: BoxProps) {
  const { x, y, width, height } = cell;
  return (
    <rect
      className={className}
      x={x - width / 2}
      y={y - height / 2}
      width={width}
      height={height}
      rx={Math.min(3, height / 2)}
      opacity={opacity}
    />
  );
}

/** A line with an open arrowhead at its end. */
function arrowOf({ from, to }: MapWire): string {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const barb = (turn: number): string =>
    `${to[0] - 4 * Math.cos(angle + turn)},${to[1] - 4 * Math.sin(angle + turn)}`;
  return `M${from.join()}L${to.join()}M${barb(0.6)}L${to.join()}L${barb(-0.6)}`;
}
