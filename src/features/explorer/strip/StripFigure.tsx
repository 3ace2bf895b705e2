import { useMemo, type KeyboardEvent } from 'react';
import { useLanguage, useWords } from '../../../i18n/words';
import { zoomed } from '../../../scene/strip/layout';
import { edit } from '../../../stores/experiment';
import type { Run } from '../../../stores/run';
import { setSpan, useView } from '../../../stores/view';
import { IconButton } from '../../../ui/IconButton';
import { livePair } from '../../../parts/run/live-run';
import { formatReading } from '../../../parts/reading';
import { rounded } from '../../../parts/rounded';
import { useSize } from '../../../parts/use-size';
import { StripDrawing } from './StripDrawing';
import { layoutOfRun, stripOfRun } from './strip-of-run';
import { letterScale } from '../../../parts/strip/letters';
import { useStripHand } from '../../../parts/strip/use-strip-hand';
import '../../../parts/strip/strip.css';

interface StripFigureProps {
  /** One lane of the run. */
  readonly run: Run;
  /** The same lane of the run before the last change. */
  readonly before: Run | null;
  /** Which unit each line of a row shows. */
  readonly order: readonly number[] | undefined;
  readonly timestep: number;
}

/**
 * The whole sequence with every unit's gates and states; press, drag or arrow keys go to any timestep, a point of the input
 * can be dragged up and down.
 */
export function StripFigure({ run, before, order, timestep }: StripFigureProps) {
  const words = useWords().explorer;
  const language = useLanguage();
  const span = useView((view) => view.span);
  const [followArea, area] = useSize();
  // Measured when the figure's size changes, not at every picture: asking makes the browser compute styles.
  const letters = useMemo(() => (area.width > 0 ? letterScale() : 1), [area.width]);
  const frame = useMemo(
    () => ({ ...area, letters, span, order, words, language }),
    [area, letters, span, order, words, language],
  );
  const pair = useMemo(() => ({ run, before }), [run, before]);
  const strip = useMemo(() => stripOfRun(pair, order), [pair, order]);
  // The page, not the timestep, decides the layout: it stays the same object while the cursor moves on a page.
  const { first } = layoutOfRun(strip, run, timestep, frame);
  const page = useMemo(
    () => (frame.span === null ? frame : { ...frame, span: { first, count: frame.span.count } }),
    [frame, first],
  );
  const layout = useMemo(() => layoutOfRun(strip, run, first, page), [strip, run, first, page]);
  const { hand, handlers } = useStripHand(run, layout, timestep);
  const { steps } = strip;

  const nudge = (event: KeyboardEvent): void => {
    const up = event.key === 'ArrowUp';
    const [plot] = layout.plots;
    const value = livePair(run, null).run.lines[0]?.[timestep];
    if (!event.shiftKey || (!up && event.key !== 'ArrowDown')) return;
    if (plot === undefined || value === undefined) return;
    event.preventDefault();
    const step = (plot.high - plot.low) / 20;
    edit(
      {
        kind: 'input',
        timestep,
        feature: 0,
        value: rounded(value + (up ? step : -step), step / 10),
      },
      `nudge ${timestep}`,
    );
  };
  const name = run.opened.nameOfStep(timestep);
  const zoom = (factor: number): void => {
    setSpan(zoomed({ first: layout.first, count: layout.count }, steps, factor, timestep));
  };
  return (
    <section className="strip" data-figure="strip" aria-label={words.strip.label}>
      <div
        ref={followArea}
        className="strip-area"
        role="slider"
        tabIndex={0}
        data-testid="strip"
        data-hand={hand}
        aria-label={words.strip.scrub}
        aria-valuemin={1}
        aria-valuemax={steps}
        aria-valuenow={timestep + 1}
        aria-valuetext={words.strip.at({
          timestep: timestep + 1,
          steps,
          name: name === String(timestep + 1) ? '' : name,
          input: run.lines.map((values) => formatReading(values[timestep] ?? NaN)).join(', '),
        })}
        aria-keyshortcuts="Shift+ArrowUp Shift+ArrowDown"
        onKeyDown={nudge}
        {...handlers}
      >
        {area.width > 0 && area.height > 0 && (
          <StripDrawing pair={pair} frame={page} layout={layout} timestep={timestep} />
        )}
      </div>
      {(layout.overview !== null || span !== null) && (
        <div className="strip-zoom" role="group" aria-label={words.strip.zoom}>
          <IconButton
            look="quiet"
            icon="zoomOut"
            label={words.strip.zoomOut}
            onClick={() => zoom(2)}
          />
          <IconButton
            look="quiet"
            icon="zoomIn"
            label={words.strip.zoomIn}
            onClick={() => zoom(0.5)}
          />
          <IconButton
            look="quiet"
            icon="whole"
            label={words.strip.whole}
            onClick={() => setSpan({ first: 0, count: steps })}
          />
        </div>
      )}
    </section>
  );
}
