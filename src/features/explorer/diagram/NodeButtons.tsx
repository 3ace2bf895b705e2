import { formatNumber } from '../../../engine/formula/format-number';
import { valueAt } from '../../../engine/trace';
import { useWords } from '../../../i18n/words';
import type { Diagram, Placed } from '../../../scene/diagram/diagram';
import { labelText } from '../../../scene/label';
import { isPerUnit } from '../../../scene/diagram/still';
import type { Run } from '../../../stores/run';
import { chooseUnit, hover, togglePin, useView } from '../../../stores/view';
import { unitAt } from './unit-at';
import { useBarDrag } from './use-bar-drag';
import { useUnit } from '../../../parts/run/use-unit';

interface NodeButtonsProps {
  readonly run: Run;
  readonly diagram: Diagram;
  readonly timestep: number;
  readonly stage: number;
  readonly atRest: boolean;
  /** The node that is open as a gate: only its own box stays in reach. */
  readonly open: string | null;
}

/** A button over every value in the drawing: its name says what it is and what it is now. */
export function NodeButtons({ run, diagram, timestep, stage, atRest, open }: NodeButtonsProps) {
  const words = useWords().explorer;
  const unit = useUnit(run);
  const pinned = useView((view) => view.pinned);
  const drag = useBarDrag(run, diagram, timestep);

  const nameOf = (element: Placed): string => {
    const role = run.cell.roles[element.node];
    const symbol = labelText(element.label);
    const name = role === undefined ? symbol : `${words.roles[role].name} ${symbol}`;
    const known = element.stage < stage || (element.stage === stage && atRest);
    if (!known) return words.diagram.notYet({ name });
    const values = valueAt(diagram.trace, element.node, timestep);
    if (values.length === 1) {
      return words.diagram.value({ name, value: formatNumber(values[0] ?? NaN) });
    }
    return isPerUnit(diagram, element.node)
      ? words.diagram.unitValue({
          name,
          unit: unit + 1,
          value: formatNumber(values[unit] ?? NaN),
          units: values.length,
        })
      : words.diagram.values({ name, values: [...values].map(formatNumber).join(', ') });
  };

  return (
    <ul className="node-buttons">
      {diagram.elements
        .filter(({ kind, node }) => kind === 'value' && (open === null || node === open))
        .map((element) => {
          const { wasDrag, ...hand } = drag(element);
          return (
            <li key={element.key}>
              <button
                type="button"
                className="node-button"
                data-role={run.cell.roles[element.node]}
                aria-pressed={pinned === element.node}
                aria-label={nameOf(element)}
                style={{
                  left: `${((element.x - element.width / 2) / diagram.width) * 100}%`,
                  top: `${((element.y - element.height / 2) / diagram.height) * 100}%`,
                  width: `${(element.width / diagram.width) * 100}%`,
                  height: `${(element.height / diagram.height) * 100}%`,
                }}
                onPointerEnter={() => {
                  hover(element.node);
                }}
                onPointerLeave={() => {
                  hover(null);
                }}
                onFocus={() => {
                  hover(element.node);
                }}
                onBlur={() => {
                  hover(null);
                }}
                {...hand}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
                onClick={(event) => {
                  if (wasDrag()) return;
                  // A press by keyboard has no place: it keeps the unit.
                  const at = event.detail === 0 ? null : unitAt(diagram, element.node, event);
                  if (at !== null && at !== unit && pinned === element.node) chooseUnit(at);
                  else {
                    if (at !== null) chooseUnit(at);
                    togglePin(element.node);
                  }
                }}
              />
            </li>
          );
        })}
    </ul>
  );
}
