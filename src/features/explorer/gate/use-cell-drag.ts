import { useRef, type PointerEvent } from 'react';
import type { CellPlace } from '../../../scene/gate/cell-at';

/** Change of a weight per pixel; with Shift. */
const COARSE = 0.02;
const FINE = 0.002;
/** A hand that moves less has pressed, not dragged. */
const STILL = 3;

interface CellDrag {
  readonly at: CellPlace;
  readonly startY: number;
  lastY: number;
  value: number;
  moved: boolean;
}

interface CellDragOptions {
  /** The cell under the pointer. */
  readonly cellUnder: (event: PointerEvent) => CellPlace | null;
  /** Its value where it can be changed; else null. A finger changes only the cell that was chosen before, so that one can scroll. */
  readonly valueToDrag: (at: CellPlace, event: PointerEvent) => number | null;
  readonly onPress: (at: CellPlace) => void;
  readonly onDrag: (at: CellPlace, value: number, phase: 'drag' | 'done') => void;
}

/** Handlers for cells that are pressed, or dragged up and down. */
export function useCellDrag({ cellUnder, valueToDrag, onPress, onDrag }: CellDragOptions): {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
} {
  const drag = useRef<CellDrag | null>(null);
  const end = (): CellDrag | null => {
    const ended = drag.current;
    drag.current = null;
    return ended;
  };
  return {
    onPointerDown(event) {
      const at = cellUnder(event);
      if (at === null || event.button !== 0 || drag.current !== null) return;
      const value = valueToDrag(at, event);
      if (value !== null) event.currentTarget.setPointerCapture(event.pointerId);
      const y = event.clientY;
      drag.current = { at, startY: y, lastY: y, value: value ?? NaN, moved: false };
    },
    onPointerMove(event) {
      const now = drag.current;
      if (now === null) return;
      if (!now.moved && Math.abs(event.clientY - now.startY) < STILL) return;
      now.moved = true;
      if (Number.isNaN(now.value)) return;
      now.value += (now.lastY - event.clientY) * (event.shiftKey ? FINE : COARSE);
      now.lastY = event.clientY;
      onDrag(now.at, rounded(now.value), 'drag');
    },
    onPointerUp() {
      const ended = end();
      if (ended === null) return;
      if (!ended.moved) onPress(ended.at);
      else if (!Number.isNaN(ended.value)) onDrag(ended.at, rounded(ended.value), 'done');
    },
    onPointerCancel() {
      const ended = end();
      if (ended?.moved === true && !Number.isNaN(ended.value)) {
        onDrag(ended.at, rounded(ended.value), 'done');
      }
    },
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(6));
}
