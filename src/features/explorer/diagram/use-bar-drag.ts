import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { valueAt } from '../../../engine/trace';
import type { BarScale } from '../../../scene/diagram/bars';
import type { Diagram, Placed } from '../../../scene/diagram/diagram';
import { barRoom } from '../../../scene/diagram/geometry';
import { scaleOf } from '../../../scene/diagram/still';
import { edit, endGesture, release } from '../../../stores/experiment';
import type { Run } from '../../../stores/run';
import { chooseUnit, useView } from '../../../stores/view';
import { editFor } from '../change/edit-for';
import { rounded } from '../../../parts/rounded';
import { liveValue } from '../../../parts/run/live-run';
import { entryAt } from './unit-at';

/** Less than this many pixels is a press, not a drag. */
const STILL = 4;
/** Beyond its scale a signed value can be dragged this many times as far. */
const BEYOND = 2;

interface Grab {
  readonly element: Placed;
  readonly entry: number;
  readonly scale: BarScale;
  readonly from: number;
  moved: boolean;
}

/** A bar of a box follows a hand up and down, or Alt and the arrow keys; Delete takes the change back. */
export function useBarDrag(run: Run, diagram: Diagram, timestep: number) {
  const grab = useRef<Grab | null>(null);

  const set = (element: Placed, entry: number, value: number, scale: BarScale): void => {
    const least = scale.signed ? -BEYOND * scale.full : 0;
    const most = scale.signed ? BEYOND * scale.full : 1;
    const within = rounded(Math.min(Math.max(value, least), most), scale.full / 100);
    const place = { node: element.node, unit: entry, timestep };
    const change = editFor(run, useView.getState().lane, place, within);
    if (change !== null) edit(change, `bar ${element.node} ${entry} ${timestep}`);
  };

  /** The value at a height of the page. */
  const valueUnder = (event: PointerEvent<HTMLElement>, { element, scale }: Grab): number => {
    const box = event.currentTarget.getBoundingClientRect();
    const room = (barRoom(element.height) / element.height) * box.height;
    const middle = box.top + box.height / 2;
    return scale.signed
      ? ((middle - event.clientY) / (room / 2)) * scale.full
      : (middle + room / 2 - event.clientY) / room;
  };

  return (element: Placed) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      const entry = entryAt(diagram, element.node, event) ?? 0;
      const place = { node: element.node, unit: entry, timestep };
      if (editFor(run, useView.getState().lane, place, 0) === null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const scale = scaleOf(diagram, element.node);
      grab.current = { element, entry, scale, from: event.clientY, moved: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = grab.current;
      if (held === null || event.buttons % 2 === 0) return;
      if (!held.moved && Math.abs(event.clientY - held.from) < STILL) return;
      if (!held.moved && valueAt(run.trace, element.node, timestep).length > 1) {
        if (element.node !== 'x') chooseUnit(held.entry);
      }
      held.moved = true;
      set(element, held.entry, valueUnder(event, held), held.scale);
    },
    onPointerUp: () => {
      endGesture();
    },
    /** True where the press was the end of a drag. */
    wasDrag: (): boolean => {
      const dragged = grab.current?.moved ?? false;
      grab.current = null;
      return dragged;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const entry = element.node === 'x' ? 0 : useView.getState().unit;
      const value = liveValue(run, element.node, timestep, entry);
      if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        event.preventDefault();
        const scale = scaleOf(diagram, element.node);
        set(element, entry, value + (event.key === 'ArrowUp' ? 0.05 : -0.05) * scale.full, scale);
      } else if (event.key === 'Delete' || event.key === 'Backspace') {
        const place = { node: element.node, unit: entry, timestep };
        const change = editFor(run, useView.getState().lane, place, 0);
        if (change === null) return;
        event.preventDefault();
        release(change);
      }
    },
  });
}
