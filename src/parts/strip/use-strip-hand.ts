import { useRef, useState, type PointerEvent, type WheelEvent } from 'react';
import {
  gripAt,
  stepInOverview,
  timestepAt,
  valueAtHeight,
  zoomed,
  type PlacedPlot,
  type Span,
  type StripScene,
} from '../../scene/strip/layout';
import { edit, endGesture } from '../../stores/experiment';
import { goToTimestep } from '../../stores/playback';
import type { Run } from '../../stores/run';
import { setSpan } from '../../stores/view';
import { livePair } from '../run/live-run';
import { rounded } from '../rounded';

/** How near to a line of the input a hand takes hold of its point, in pixels. */
const REACH = 11;

type Hold =
  | { readonly kind: 'scrub' }
  | {
      readonly kind: 'edit';
      readonly plot: PlacedPlot;
      readonly feature: number;
      readonly timestep: number;
    }
  | { readonly kind: 'page' | 'from' | 'to' | 'outside'; readonly at: number; readonly span: Span };

/** What hands do in the strip: scrub, drag a point of the input up and down, move and stretch the page in the overview. */
export function useStripHand(run: Run, layout: StripScene, timestep: number) {
  const held = useRef<Hold | null>(null);
  const [hand, setHand] = useState<'edit' | 'page' | 'edge' | undefined>(undefined);
  const { steps } = run.trace.sequence;
  const span: Span = { first: layout.first, count: layout.count };

  const placeOf = (event: PointerEvent<HTMLElement>): { x: number; y: number } => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const grab = (x: number, y: number): Hold => {
    const grip = gripAt(layout, x, y);
    if (grip !== null) return { kind: grip, at: stepInOverview(layout, steps, x), span };
    const point = run.lines.length === 0 ? null : inputAt(layout, steps, x, y);
    return point === null ? { kind: 'scrub' } : { kind: 'edit', ...point };
  };

  const follow = (hold: Hold, x: number, y: number): void => {
    switch (hold.kind) {
      case 'scrub':
        goToTimestep(timestepAt(layout, steps, x, y));
        return;
      case 'edit': {
        const { plot, feature, timestep: at } = hold;
        const value = rounded(valueAtHeight(plot, y), (plot.high - plot.low) / 200);
        if (value === livePair(run, null).run.lines[feature]?.[at]) return;
        edit({ kind: 'input', timestep: at, feature, value }, `input ${at} ${feature}`);
        return;
      }
      default: {
        const next = brushed(hold, stepInOverview(layout, steps, x), steps);
        setSpan(next);
        if (timestep < next.first) goToTimestep(next.first);
        if (timestep >= next.first + next.count) goToTimestep(next.first + next.count - 1);
      }
    }
  };

  return {
    hand,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const { x, y } = placeOf(event);
        const hold = grab(x, y);
        held.current = hold;
        if (hold.kind === 'edit') goToTimestep(hold.timestep);
        else if (hold.kind === 'scrub') follow(hold, x, y);
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const { x, y } = placeOf(event);
        if (held.current === null || event.buttons % 2 === 0) {
          held.current = null;
          setHand(handOf(grab(x, y)));
        } else follow(held.current, x, y);
      },
      onPointerUp: () => {
        held.current = null;
        endGesture();
      },
      onWheel: (event: WheelEvent<HTMLElement>) => {
        const box = event.currentTarget.getBoundingClientRect();
        const around = timestepAt(layout, steps, event.clientX - box.left, Infinity);
        if (event.ctrlKey || event.metaKey) {
          setSpan(zoomed(span, steps, Math.exp(event.deltaY * 0.004), around));
        } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
          const by = Math.round(((event.deltaX || event.deltaY) / layout.columnWidth) * 0.5);
          const first = Math.min(Math.max(span.first + by, 0), steps - span.count);
          if (layout.overview !== null) setSpan({ first, count: span.count });
        }
      },
    },
  };
}

/** The point of an input line under a hand. */
function inputAt(
  layout: StripScene,
  steps: number,
  x: number,
  y: number,
): { plot: PlacedPlot; feature: number; timestep: number } | null {
  const [plot] = layout.plots;
  if (plot === undefined || y < plot.y - REACH || y > plot.y + plot.height + REACH) return null;
  const timestep = timestepAt(layout, steps, x, y);
  const column = timestep - layout.first;
  if (x < layout.left || x > layout.left + layout.count * layout.columnWidth) return null;
  let nearest: { feature: number; distance: number } | null = null;
  for (const { kind, order, points } of plot.series) {
    const point = points[column];
    if (kind !== 'input' || point === undefined) continue;
    const distance = Math.abs(point[1] - y);
    if (distance <= REACH && (nearest === null || distance < nearest.distance)) {
      nearest = { feature: order, distance };
    }
  }
  return nearest === null ? null : { plot, feature: nearest.feature, timestep };
}

function brushed(
  { kind, at, span }: Extract<Hold, { readonly at: number }>,
  to: number,
  steps: number,
): Span {
  const within = (step: number): number => Math.min(Math.max(Math.round(step), 0), steps);
  const last = span.first + span.count;
  if (kind === 'page') {
    const first = Math.min(Math.max(Math.round(span.first + to - at), 0), steps - span.count);
    return { first, count: span.count };
  }
  const fixed = kind === 'from' ? last : kind === 'to' ? span.first : at;
  const from = within(Math.min(fixed, to));
  const count = Math.max(within(Math.max(fixed, to)) - from, Math.min(8, steps));
  return { first: Math.min(from, steps - count), count };
}

function handOf({ kind }: Hold): 'edit' | 'page' | 'edge' | undefined {
  switch (kind) {
    case 'edit':
    case 'page':
      return kind;
    case 'from':
    case 'to':
      return 'edge';
    default:
      return undefined;
  }
}
