import { useCallback, useMemo } from 'react';
import { formatNumber } from '../../engine/formula/format-number';
import { useAllWords } from '../../i18n/MoreWords';
import { isTall, scaleToFit } from '../../parts/diagram/fit';
import { usePlacement } from '../../parts/diagram/use-placement';
import { useSize } from '../../parts/use-size';
import { backwardDiagramOf } from '../../scene/backward/diagram';
import { layOutBackward } from '../../scene/backward/layout';
import { lettersOf } from '../../scene/backward/letters';
import { seatsOf } from '../../scene/backward/seats';
import { roomNumber, shortNumber } from '../../scene/backward/short-number';
import { layOutDiagram } from '../../scene/diagram/diagram';
import { choose, useGradients } from '../../stores/gradients';
import { ToggleButton } from '../../ui/ToggleButton';
import { BackwardDrawing } from './BackwardDrawing';
import { GradientButtons } from './GradientButtons';
import type { GradientMoment } from './moment';
import '../../parts/diagram/diagram.css';
import './backward.css';

/** Least height of the key under the picture, in pixels. */
const KEY = 40;
/** What stands out at the sides: words and numbers of the last wires, in units of the picture. */
const OVERHANG = 48;
/** For a room: a line of letters under the picture, in pixels (seats.ts). */
const LINE = 22;

interface BackwardFigureProps extends GradientMoment {
  /** For a room full of people: letters are of a size in pixels of the screen. */
  readonly room?: boolean;
}

/** The cell with what flows back through it. React owns what can be focused and read, D3 what is drawn. */
export function BackwardFigure({ room = false, ...moment }: BackwardFigureProps) {
  const { run, back, lane, timestep } = moment;
  const { explorer, gradients: words } = useAllWords();
  const [followArea, area] = useSize();
  const [followKey, key] = useSize();
  const both = useGradients((choice) => choice.both);
  const portrait = isTall(area, room);
  const placement = usePlacement(run, portrait);
  const { cell, trace } = run;
  const { graph, hiddenSize, inputSize } = trace.model;
  const layout = useMemo(
    () =>
      placement === null
        ? null
        : layOutBackward(layOutDiagram(cell, graph, { hiddenSize, inputSize }, placement)),
    [cell, graph, hiddenSize, inputSize, placement],
  );
  const scale =
    layout === null
      ? 1
      : scaleToFit(
          { width: layout.width + OVERHANG, height: layout.height },
          {
            width: area.width,
            height: area.height - Math.max(KEY, key.height) - (room ? LINE : 0),
          },
          room,
        );
  const letters = useMemo(
    () => lettersOf(portrait, room, room ? scale : 1),
    [portrait, room, scale],
  );
  const nameOf = useCallback(
    (node: string): string => {
      const role = cell.roles[node];
      return role === undefined ? '' : explorer.roles[role].short;
    },
    [cell, explorer],
  );
  const seats = useMemo(
    () => (layout === null ? null : seatsOf(layout, both, letters, nameOf)),
    [layout, both, letters, nameOf],
  );
  const diagram = useMemo(
    () =>
      layout === null || seats === null
        ? null
        : backwardDiagramOf(layout, {
            back: back.back,
            lane,
            write: room ? roomNumber : shortNumber,
            both,
            letters,
            seats,
          }),
    [layout, back, lane, both, letters, room, seats],
  );
  const { lanes, model } = back.run.trace;
  const isTop = lane >= lanes.length - model.directions;
  const full = diagram?.fullAt(timestep) ?? 0;
  return (
    <section
      ref={followArea}
      className="diagram backward"
      data-figure="backward"
      aria-label={words.figure}
      data-portrait={portrait}
    >
      {diagram === null || layout === null || area.width === 0 ? (
        <p className="waiting">{explorer.diagram.arranging}</p>
      ) : (
        <>
          <div
            className="diagram-sheet"
            style={{ width: layout.width * scale, height: layout.height * scale }}
          >
            <BackwardDrawing
              run={run}
              isTop={isTop}
              layout={layout}
              diagram={diagram}
              scale={scale}
            />
            <GradientButtons {...moment} diagram={diagram} />
          </div>
          <p ref={followKey} className="backward-key">
            <span>{words.picture.full({ value: formatNumber(full) })}</span>
            {!room && <span>{words.picture.width}</span>}
            <span>{room ? words.picture.addsShort : words.picture.adds}</span>
            {!room && (
              <ToggleButton
                className="small"
                title={words.picture.bothHint}
                pressed={both}
                onPressedChange={(pressed) => {
                  choose({ both: pressed });
                }}
              >
                {words.picture.both}
              </ToggleButton>
            )}
          </p>
        </>
      )}
    </section>
  );
}
