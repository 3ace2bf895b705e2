import { useEffect, useMemo, useRef } from 'react';
import { createUnrolledView } from '../../../draw/unrolled';
import { MoreWords } from '../../../i18n/MoreWords';
import { useWords } from '../../../i18n/words';
import { unrolledOf } from '../../../scene/unrolled';
import { goToTimestep } from '../../../stores/playback';
import type { Run } from '../../../stores/run';
import { goTo, useView } from '../../../stores/view';
import { Arrowheads } from '../../../parts/diagram/Arrowheads';
import { LaneMap } from '../../../parts/lanes/LaneMap';
import { formatReading } from '../../../parts/reading';
import { useSize } from '../../../parts/use-size';
import './unrolled.css';

interface UnrolledProps {
  /** One lane of the run. */
  readonly run: Run;
  readonly whole: Run;
  /** 0-based */
  readonly timestep: number;
}

/**
 * The cell at the timesteps around the cursor, state after state: the whole that one cell is a part of; of several lanes also what
 * feeds what.
 */
export function Unrolled({ run, whole, timestep }: UnrolledProps) {
  const words = useWords().change.unrolled;
  const [followArea, area] = useSize();
  const root = useRef<SVGGElement>(null);
  const view = useRef<ReturnType<typeof createUnrolledView> | null>(null);
  const unit = useView((state) => state.unit);
  const { cell, trace, lines, prediction, opened } = run;
  const scene = useMemo(
    () => unrolledOf(cell, trace, timestep, unit, area),
    [cell, trace, timestep, unit, area],
  );
  const texts = scene.cells.map(({ timestep: t }) => ({
    name: opened.sentence === null ? `t = ${opened.nameOfStep(t)}` : opened.nameOfStep(t),
    input: lines.map((values) => formatReading(values[t] ?? NaN)).join(', '),
    prediction: formatReading(prediction[t] ?? NaN),
  }));

  useEffect(() => {
    if (root.current === null) return undefined;
    view.current = createUnrolledView(root.current);
    return () => {
      view.current?.destroy();
      view.current = null;
    };
  }, []);
  useEffect(() => {
    if (area.width > 0) view.current?.render({ scene, texts });
  });

  return (
    <section className="unrolled" data-figure="unrolled" aria-label={words.label}>
      {whole.trace.lanes.length > 1 && (
        <MoreWords>
          <LaneMap run={whole} timestep={Math.min(timestep, whole.trace.sequence.steps - 1)} />
        </MoreWords>
      )}
      <div ref={followArea} className="unrolled-area">
        <svg className="unrolled-drawing" aria-hidden="true">
          <Arrowheads />
          <g ref={root} />
        </svg>
        <ol className="unrolled-cells">
          {scene.cells.map((mark, k) => (
            <li key={mark.timestep}>
              <button
                type="button"
                className="node-button"
                aria-current={mark.isNow ? 'step' : undefined}
                aria-label={words.step({
                  name: texts[k]?.name ?? '',
                  value: texts[k]?.prediction ?? '',
                })}
                style={{ left: mark.x, top: mark.y, width: mark.width, height: mark.height }}
                onClick={() => {
                  goToTimestep(mark.timestep);
                  goTo({ level: 'cell' });
                }}
              />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
