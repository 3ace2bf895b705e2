import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useAllWords } from '../../../i18n/MoreWords';
import { cellAt, type CellPlace } from '../../../scene/gate/cell-at';
import type { GateScene } from '../../../scene/gate/gate-scene';
import { GateRow } from './GateRow';
import { movedBy } from './grid-keys';
import { KEY_STEP, stepped, type LayerFigureProps } from './layer-figure';
import { placeOfCell, type LayerNames } from './names';
import { NumberField } from './NumberField';
import { liveWeight } from '../../../parts/run/live-run';
import { useCalm } from '../../../parts/run/use-calm';
import { useCellDrag } from './use-cell-drag';

/** Beyond this many cells only the rows around the keyboard's are there for it; the others are drawn. */
const MOST_CELLS = 400;

/** Milliseconds between two changes of what the cells are called. */
const PAUSE = 150;

interface GateGridProps extends Pick<LayerFigureProps, 'run' | 'onEdit' | 'onReset'> {
  readonly onChoose: LayerFigureProps['onChoose'];
  readonly scene: GateScene;
  readonly names: LayerNames;
  readonly onChooseRow: (row: number) => void;
  /** The cell that the pointer or the keyboard is at. */
  readonly onLookAt: (at: CellPlace | null) => void;
}

/** The weights as a grid: one stop for the keyboard, arrow keys from cell to cell, dragged or typed to be changed. */
export function GateGrid(props: GateGridProps) {
  const { run, scene, names, onChoose, onChooseRow, onEdit, onReset, onLookAt } = props;
  const words = useAllWords().gate;
  const hint = useId();
  const grid = useRef<HTMLDivElement>(null);
  const { gate, layout, cells } = scene;
  const total = layout.columns.length;
  const [kept, setKept] = useState<CellPlace | null>(null);
  const [typing, setTyping] = useState<string | null>(null);
  const mustFocus = useRef(false);
  const afterMinus = useRef(false);
  // What is read may come a little after what is seen.
  const later = useCalm(scene, PAUSE);

  const active: CellPlace = {
    row: Math.min(kept?.row ?? scene.unit, gate.rows - 1),
    column: Math.min(kept?.column ?? 0, total - 1),
  };
  const place = placeOfCell(gate, active.column, active.row);
  const valueOf = (at: CellPlace): number => {
    const of = placeOfCell(gate, at.column, at.row);
    return of === null
      ? (cells[at.row * total + at.column] ?? NaN)
      : liveWeight(run, of.parameter, of.index);
  };

  useEffect(() => {
    if (!mustFocus.current) return;
    mustFocus.current = false;
    grid.current
      ?.querySelector<HTMLElement>(`[data-row="${active.row}"][data-column="${active.column}"]`)
      ?.focus({ preventScroll: false });
  });

  const moveTo = (at: CellPlace): void => {
    mustFocus.current = true;
    setKept(at);
    onLookAt(at);
  };
  const choose = (at: CellPlace): void => {
    const chosen = placeOfCell(gate, at.column, at.row);
    onChooseRow(at.row);
    if (chosen !== null) onChoose?.(chosen);
  };
  const edit = (at: CellPlace, value: number, phase: 'drag' | 'done'): void => {
    const changed = placeOfCell(gate, at.column, at.row);
    if (changed !== null) onEdit(changed, value, phase);
  };

  const drag = useCellDrag({
    cellUnder: (event) => {
      const box = grid.current?.getBoundingClientRect();
      if (box === undefined || box.width === 0) return null;
      const scale = layout.width / box.width;
      return cellAt(
        layout,
        gate.rows,
        (event.clientX - box.left) * scale,
        (event.clientY - box.top) * scale,
      );
    },
    valueToDrag: (at, event) => {
      if (placeOfCell(gate, at.column, at.row) === null) return null;
      const isActive = at.row === active.row && at.column === active.column && kept !== null;
      return event.pointerType !== 'touch' || isActive ? valueOf(at) : null;
    },
    onPress: (at) => {
      moveTo(at);
      choose(at);
    },
    onDrag: (at, value, phase) => {
      if (phase === 'done') moveTo(at);
      onLookAt(at);
      edit(at, value, phase);
    },
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const minusBefore = afterMinus.current;
    afterMinus.current = key === '-' || key === '−';
    if (metaKey || (ctrlKey && key !== 'Home' && key !== 'End')) return;
    const to = altKey ? null : movedBy(key, ctrlKey, active, gate.rows, total);
    const up = key === '+' || key === '=' || (altKey && key === 'ArrowUp');
    const down = afterMinus.current || (altKey && key === 'ArrowDown');
    if (to !== null) moveTo(to);
    else if (key === ' ') choose(active);
    else if (place === null) return;
    else if (up || down) {
      edit(active, stepped(valueOf(active), up ? KEY_STEP : -KEY_STEP), 'done');
      onLookAt(active);
    } else if (key === 'Enter') setTyping('');
    // “-0.5” is typed as it is read, although the minus alone is a step.
    else if (/^[\d.,]$/.test(key)) setTyping(minusBefore ? `−${key}` : key);
    else if (key === 'Delete' || key === 'Backspace') onReset(place);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const all = gate.rows * total <= MOST_CELLS;
  const rows = Array.from({ length: gate.rows }, (_, row) => row).filter(
    (row) => all || Math.abs(row - active.row) <= 1,
  );
  const cell = layout.columns[active.column];
  return (
    <>
      <p id={hint} className="unseen">
        {words.hint}
      </p>
      <div
        ref={grid}
        role="grid"
        className="gate-grid"
        tabIndex={-1}
        aria-label={words.matrix({ name: names.layer })}
        aria-describedby={hint}
        aria-rowcount={gate.rows}
        aria-colcount={total}
        data-active={`${active.row} ${active.column}`}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (event.target !== event.currentTarget) onLookAt(active);
        }}
        onBlur={(event) => {
          if (event.currentTarget.contains(event.relatedTarget)) return;
          onLookAt(null);
          afterMinus.current = false;
        }}
        onClick={(event) => {
          // What assistive technology presses has no place of its own.
          const pressed = event.detail === 0 ? event.target : null;
          if (!(pressed instanceof HTMLElement)) return;
          const at = { row: Number(pressed.dataset.row), column: Number(pressed.dataset.column) };
          if (Number.isNaN(at.row)) return;
          moveTo(at);
          choose(at);
        }}
        {...drag}
      >
        {rows.map((row) => (
          <GateRow
            key={row}
            scene={later.layout === layout ? later : scene}
            names={names}
            row={row}
            active={row === active.row ? active.column : null}
          />
        ))}
      </div>
      {typing !== null && place !== null && cell !== undefined && (
        <div
          className="gate-typing"
          style={{
            left: Math.max(Math.min(cell.x + cell.width / 2 - 36, layout.width - 76), 0),
            top: layout.top + (active.row + 1) * layout.pitch + 2,
          }}
        >
          <NumberField
            label={words.field.label({ name: names.cell(active.column, active.row) })}
            value={valueOf(active)}
            opensWith={typing}
            onCommit={(value) => {
              edit(active, value, 'done');
            }}
            onLeave={(by) => {
              setTyping(null);
              if (by === 'key') moveTo(active);
            }}
          />
        </div>
      )}
    </>
  );
}
