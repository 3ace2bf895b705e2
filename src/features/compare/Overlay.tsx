import { useEffect, useMemo, useRef, useState, type PointerEvent } from 'react';
import { createOverlayView } from '../../draw/compare-overlay';
import { useAllWords } from '../../i18n/MoreWords';
import { useFormats } from '../../i18n/words';
import { useSize } from '../../parts/use-size';
import {
  layOutOverlay,
  timestepIn,
  type Overlaid,
  type OverlayScene,
} from '../../scene/compare/overlay';
import { goToTimestep, usePlayback } from '../../stores/playback';
import { setSpan, useView } from '../../stores/view';
import { Button } from '../../ui/Button';
import { ToggleButton } from '../../ui/ToggleButton';
import { onShown } from './draw-shown';
import { columnIn } from './pictures';
import { useShown } from './shown';
import { lettersIn } from './strip-texts';
import type { Shown } from './worker/client';

interface OverlayProps {
  readonly shown: readonly Shown[];
  /** What the columns are called. */
  readonly names: readonly string[];
  readonly timestep: number;
  readonly steps: number;
}

/** Room for the axis at the right, and the most there is for labels at the left. */
const AXIS = 52;
const LONGEST_LABEL = 26;
const NARROW = 500;
const SEPARATOR = '\n';

/** The gradient flow of all columns in one plot, and their predictions in another: press, drag or arrow keys move the cursor. */
export function Overlay({ shown, names, timestep, steps }: OverlayProps) {
  const { compare: words, explorer } = useAllWords();
  const formats = useFormats();
  const span = useView((view) => view.span);
  const [follow, area] = useSize();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const root = useRef<SVGGElement>(null);
  const cursor = useRef<SVGRectElement>(null);
  const scene = useRef<OverlayScene | null>(null);
  const states = useMemo(() => statesOf(shown), [shown]);
  const saidStates = states.join();
  // The same words are the same names, whichever list they stand in.
  const saidNames = names.join(SEPARATOR);

  useEffect(() => {
    if (root.current === null || area.width === 0) return undefined;
    const view = createOverlayView(root.current);
    const called = saidNames.split(SEPARATOR);
    const withState = saidStates.includes(',');
    const longest = area.width < NARROW ? LONGEST_LABEL / 2 : LONGEST_LABEL;
    const draw = (): void => {
      const overlaid = overlaidOf(useShown.getState().shown, called, left, withState, longest);
      if (overlaid === null) return;
      const widths = [...overlaid.flows, ...overlaid.predictions].map(({ label }) =>
        lettersIn(label),
      );
      const labels = Math.max(...widths, 4) * 6.6 + 14;
      scene.current = layOutOverlay(overlaid, { ...area, labels, axis: AXIS }, span);
      view.render(scene.current);
      placeCursor(cursor.current, scene.current, timestepNow());
    };
    draw();
    const stops = [
      onShown(draw),
      usePlayback.subscribe(() => {
        if (scene.current !== null) placeCursor(cursor.current, scene.current, timestepNow());
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      view.destroy();
    };
  }, [area, saidNames, left, span, saidStates]);

  const scrub = (event: PointerEvent<HTMLElement>): void => {
    if (scene.current === null) return;
    const { left: edge } = event.currentTarget.getBoundingClientRect();
    goToTimestep(timestepIn(scene.current, event.clientX - edge));
  };
  const parts = shown.flatMap((one, place) => {
    const values = (columnIn(one)?.picture.flows ?? []).map(({ state, norms }) =>
      words.overlay.value({ state, value: formats.number(norms[timestep] ?? NaN) }),
    );
    return values.length === 0 ? [] : [words.overlay.part({ name: names[place] ?? '', values })];
  });
  return (
    <section className="compare-overlay" aria-label={words.overlay.label}>
      <div className="compare-overlay-head">
        <h2>{words.overlay.unit}</h2>
        {states.length > 1 && (
          <div role="group" aria-label={words.overlay.states} className="compare-states">
            {states.map((state) => (
              <ToggleButton
                key={state}
                className="small"
                pressed={!left.has(state)}
                onPressedChange={(pressed) => {
                  const next = new Set(left);
                  if (pressed) next.delete(state);
                  else next.add(state);
                  setLeft(next);
                }}
              >
                {words.overlay.state({ state })}
              </ToggleButton>
            ))}
          </div>
        )}
        {span !== null && (
          <Button
            className="small"
            onClick={() => {
              setSpan(null);
            }}
          >
            {words.overlay.whole}
          </Button>
        )}
      </div>
      <div
        ref={follow}
        className="compare-overlay-area"
        data-testid="flow"
        role="slider"
        tabIndex={0}
        aria-label={explorer.strip.scrub}
        aria-valuemin={1}
        aria-valuemax={steps}
        aria-valuenow={timestep + 1}
        aria-valuetext={words.overlay.at({ timestep: timestep + 1, steps, parts })}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          scrub(event);
        }}
        onPointerMove={(event) => {
          if (event.buttons % 2 === 1) scrub(event);
        }}
      >
        <svg className="strip-lines" aria-hidden="true">
          <g ref={root} />
          <rect ref={cursor} className="overlay-cursor" />
        </svg>
      </div>
    </section>
  );
}

function timestepNow(): number {
  const { position, stages } = usePlayback.getState();
  // Between two timesteps while time runs.
  return Math.max(position / stages - 1, 0);
}

function placeCursor(
  element: SVGRectElement | null,
  { left, stepWidth, first, count, height }: OverlayScene,
  timestep: number,
): void {
  if (element === null) return;
  const column = timestep - first;
  element.setAttribute('display', column < 0 || column >= count ? 'none' : 'inline');
  element.setAttribute('width', String(Math.max(stepWidth, 3)));
  element.setAttribute('height', String(height - 4));
  element.setAttribute('y', '2');
  element.setAttribute('transform', `translate(${left + column * stepWidth},0)`);
}

/** Every state that some column has, h first. */
function statesOf(shown: readonly Shown[]): readonly string[] {
  return [
    ...new Set(
      shown.flatMap((one) => columnIn(one)?.picture.flows.map(({ state }) => state) ?? []),
    ),
  ];
}

function overlaidOf(
  shown: readonly Shown[],
  names: readonly string[],
  left: ReadonlySet<string>,
  withState: boolean,
  longest: number,
): Overlaid | null {
  const columns = shown.map(columnIn);
  const there = columns.filter((column) => column !== null);
  if (there.length === 0) return null;
  const short = (place: number): string => {
    const name = names[place] ?? '';
    return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
  };
  return {
    steps: Math.max(...there.map(({ picture }) => picture.steps)),
    flows: columns.flatMap((column, place) =>
      (column?.picture.flows ?? [])
        .filter(({ state }) => !left.has(state))
        .map(({ state, hue, norms }) => ({
          column: place,
          hue,
          label: withState ? `${short(place)}  ${state}` : short(place),
          values: norms,
        })),
    ),
    predictions: columns.flatMap((column, place) =>
      column === null
        ? []
        : [
            {
              column: place,
              hue: 'hidden' as const,
              label: short(place),
              values: column.picture.prediction,
            },
          ],
    ),
    target: there.find(({ picture }) => picture.target !== null)?.picture.target ?? null,
  };
}
