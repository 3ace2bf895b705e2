import { useRef, type PointerEvent } from 'react';
import { createOverviewView } from '../../../draw/lab/overview';
import type { View } from '../../../draw/view';
import { useSize } from '../../../parts/use-size';
import { stretchBetween, type Stretch } from '../../../scene/lab/forecast-chart';
import { layOutOverview, overviewGrip, type OverviewScene } from '../../../scene/lab/overview';
import { usePainted } from './use-painted';

interface SeriesOverviewProps {
  readonly label: string;
  readonly text: string;
  readonly values: Float64Array;
  readonly shown: Stretch;
  readonly judged: Stretch;
  readonly onShow: (stretch: Stretch) => void;
}

const NO_STORES: readonly never[] = [];

/** The whole series, small: the stretch that is shown is moved and stretched by hand or by arrow keys. */
export function SeriesOverview(props: SeriesOverviewProps) {
  const { label, text, values, shown, judged, onShow } = props;
  const [follow, area] = useSize();
  const root = useRef<SVGGElement>(null);
  const view = useRef<View<OverviewScene> | null>(null);
  const held = useRef<{ readonly grip: ReturnType<typeof overviewGrip>; at: number } | null>(null);
  const scene = layOutOverview(values, shown, judged, area.width, area.height);
  const steps = values.length;
  const { first, count } = shown;
  usePainted(NO_STORES, [values, first, count, judged, area.width, area.height], () => {
    if (root.current === null || area.width === 0) return;
    view.current ??= createOverviewView(root.current);
    view.current.render(scene);
  });

  const moveTo = (from: number): void => {
    const start = Math.min(Math.max(Math.round(from), 0), steps - count);
    onShow({ first: start, count });
  };
  const placeOf = (event: PointerEvent<HTMLElement>): { x: number; step: number } => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return { x, step: (x / Math.max(area.width, 1)) * steps };
  };
  return (
    <div
      ref={follow}
      className="series-overview"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={steps - count}
      aria-valuenow={first}
      aria-valuetext={text}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const { x, step } = placeOf(event);
        const grip = overviewGrip(scene, x);
        held.current = { grip, at: grip === 'all' ? step - first : step };
      }}
      onPointerMove={(event) => {
        const hold = held.current;
        if (hold === null) return;
        const { step } = placeOf(event);
        if (hold.grip === 'all') moveTo(step - hold.at);
        else if (hold.grip === 'from') onShow(stretchBetween(step, first + count, steps));
        else if (hold.grip === 'to') onShow(stretchBetween(first, step, steps));
        else onShow(stretchBetween(hold.at, step, steps));
      }}
      onPointerUp={() => {
        held.current = null;
      }}
      onKeyDown={(event) => {
        const by = Math.max(Math.round(count / 10), 1);
        const to = { ArrowLeft: first - by, ArrowRight: first + by, Home: 0, End: steps }[
          event.key
        ];
        if (to !== undefined) moveTo(to);
        else if (event.key === '+') onShow(stretchBetween(first + by, first + count - by, steps));
        else if (event.key === '-') onShow(stretchBetween(first - by, first + count + by, steps));
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <svg className="chart" aria-hidden="true">
        <g ref={root} />
      </svg>
    </div>
  );
}
