import { formatNumber } from '../../engine/formula/format-number';
import { useAllWords } from '../../i18n/MoreWords';
import { useUnit } from '../../parts/run/use-unit';
import type { BackwardDiagram } from '../../scene/backward/diagram';
import { gradientAt } from '../../scene/backward/passed';
import type { Placed } from '../../scene/diagram/diagram';
import { labelText } from '../../scene/label';
import { valueAt } from '../../engine/trace';
import { hover, togglePin, useView } from '../../stores/view';
import type { GradientMoment } from './moment';

interface GradientButtonsProps extends GradientMoment {
  readonly diagram: BackwardDiagram;
}

/** A button over every box in the drawing: its name says gradient and value. */
export function GradientButtons({ run, diagram, timestep, stage, atRest }: GradientButtonsProps) {
  const { explorer, gradients } = useAllWords();
  const words = gradients.picture;
  const unit = useUnit(run);
  const pinned = useView((view) => view.pinned);

  const nameOf = ({ key, node, label }: Placed): string => {
    const role = run.cell.roles[node];
    const symbol = labelText(label);
    const name = role === undefined ? symbol : `${explorer.roles[role].name} ${symbol}`;
    const own = diagram.places.byKey.get(key)?.stage ?? 0;
    if (own > stage || (own === stage && !atRest)) return words.notYet({ name });
    const gradient = gradientAt(diagram.trace, diagram.gradients, node, timestep);
    const values = valueAt(diagram.trace, node, timestep);
    if (values.length !== run.trace.model.hiddenSize || values.length === 1) {
      const written = (all: Float64Array): string => [...all].map(formatNumber).join(', ');
      return words.single({ name, gradient: written(gradient), value: written(values) });
    }
    return words.box({
      name,
      unit: unit + 1,
      units: values.length,
      gradient: formatNumber(gradient[unit] ?? NaN),
      value: formatNumber(values[unit] ?? NaN),
    });
  };

  return (
    <ul className="node-buttons">
      {diagram.elements
        .filter(({ kind }) => kind === 'value')
        .map((element) => {
          const light = () => {
            hover(element.node);
          };
          const dark = () => {
            hover(null);
          };
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
                onPointerEnter={light}
                onPointerLeave={dark}
                onFocus={light}
                onBlur={dark}
                onClick={() => {
                  togglePin(element.node);
                }}
              />
            </li>
          );
        })}
    </ul>
  );
}
