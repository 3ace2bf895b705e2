import { memo, useDeferredValue, useMemo, useState } from 'react';
import { useAllWords } from '../../i18n/MoreWords';
import { useFormats } from '../../i18n/words';
import { laneMapOf } from '../../scene/lanes';
import { goToTimestep } from '../../stores/playback';
import type { Run } from '../../stores/run';
import { chooseLane, useView } from '../../stores/view';
import { stepName } from '../run/step-name';
import { useSize } from '../use-size';
import { followedOf, wantedFor, type Source } from './followed';
import { LaneDrawing } from './LaneDrawing';
import { sayLane } from './say-lane';
import { sayReach } from './say-reach';
import { canMeasure, useStrengths } from './use-strengths';
import './lanes.css';

/** Room for what a row is called. */
const NAMES = 150;
const NAMES_NARROW = 108;
const NARROW = 480;

const isTouched = (): boolean => window.matchMedia('(pointer: coarse)').matches;

const DrawingAsItIs = memo(LaneDrawing);

interface LaneMapProps {
  /** The whole run. */
  readonly run: Run;
  /** 0-based */
  readonly timestep: number;
}

/**
 * What feeds what in a model of several lanes, and which output can be reached by which input: a press on a row looks at that lane,
 * a press on an input or output goes there and follows it.
 */
export function LaneMap({ run, timestep }: LaneMapProps) {
  // A hand that scrubs does not wait for the picture.
  const at = useDeferredValue(timestep);
  const catalogue = useAllWords();
  const words = catalogue.lanes;
  const formats = useFormats();
  const [followArea, area] = useSize();
  const lane = useView((view) => view.lane);
  const [side, setSide] = useState<Source['side']>('input');
  const [hovered, setHovered] = useState<Source | null>(null);
  const { trace } = run;
  const { model, sequence } = trace;
  const names = area.width < NARROW ? NAMES_NARROW : NAMES;

  const scene = useMemo(
    () =>
      laneMapOf(model, sequence.steps, Math.min(at, sequence.steps - 1), {
        width: area.width,
        names,
        target: isTouched() ? 44 : 26,
      }),
    [model, sequence.steps, at, area.width, names],
  );
  const source = useMemo(
    // The pointer may rest where a cell was that belongs to another run.
    () =>
      hovered !== null && hovered.timestep < sequence.steps
        ? hovered
        : { side, timestep: Math.min(at, sequence.steps - 1) },
    [hovered, sequence.steps, side, at],
  );
  const strengths = useStrengths(trace, wantedFor(model, source, scene.columns));
  const followed = useMemo(() => followedOf(trace, source, strengths), [trace, source, strengths]);
  const isAnswer = (one: Source['side']): boolean =>
    one === 'output' && model.readout?.on === 'last';
  const nameOf = (one: Source): string => {
    const step = stepName(run, one.timestep);
    if (isAnswer(one.side)) return words.answer;
    return one.side === 'input' ? words.inputAt({ step }) : words.outputAt({ step });
  };

  return (
    <section className="lane-map" data-figure="lanes" aria-label={words.label}>
      <div ref={followArea} className="lane-map-area" style={{ height: scene.height }}>
        {area.width > 0 && (
          <>
            <div role="group" aria-label={words.rows}>
              {scene.rows.map(({ kind, lane: index, backward, y }) => {
                const style = { top: y - scene.rowHeight / 2, height: scene.rowHeight };
                if (kind !== 'lane') {
                  return (
                    <span key={kind} className="lane-map-name" style={style} aria-hidden="true">
                      {kind === 'input' ? words.inputRow : words.outputRow}
                    </span>
                  );
                }
                return (
                  <button
                    key={index}
                    type="button"
                    className="lane-map-row"
                    aria-pressed={index === lane}
                    style={style}
                    onClick={() => {
                      chooseLane(index);
                    }}
                  >
                    {sayLane(model, index, catalogue)}
                    <span aria-hidden="true">{backward ? ' ←' : ' →'}</span>
                  </button>
                );
              })}
            </div>
            <DrawingAsItIs run={run} scene={scene} followed={followed} timestep={at} lane={lane} />
            <div role="radiogroup" aria-label={words.follow}>
              {scene.rows.flatMap(({ kind, cells, y }) =>
                kind === 'lane'
                  ? []
                  : cells.map((cell) => {
                      const one: Source = { side: kind, timestep: cell.timestep };
                      return (
                        <input
                          key={`${kind} ${cell.timestep}`}
                          type="radio"
                          name="lane-map-source"
                          className="lane-map-source"
                          aria-label={nameOf(one)}
                          checked={side === kind && (isAnswer(kind) || cell.timestep === timestep)}
                          style={{
                            left: cell.x - scene.columnWidth / 2,
                            top: y - scene.rowHeight / 2,
                            width: scene.columnWidth,
                            height: scene.rowHeight,
                          }}
                          onChange={() => {
                            setSide(kind);
                            if (!isAnswer(kind)) goToTimestep(cell.timestep);
                          }}
                          onPointerEnter={(event) => {
                            if (event.pointerType === 'mouse') setHovered(one);
                          }}
                          onPointerLeave={() => {
                            setHovered(null);
                          }}
                        />
                      );
                    }),
              )}
            </div>
          </>
        )}
      </div>
      <p className="lane-map-said">{sayReach(run, followed, words, formats)}</p>
      <p className="lane-map-key">
        {words.said({
          sentences: [
            canMeasure(trace) ? words.key : words.tooLarge,
            ...(scene.joins.length > 0 ? [words.joined({ size: 2 * model.hiddenSize })] : []),
          ],
        })}
      </p>
    </section>
  );
}
