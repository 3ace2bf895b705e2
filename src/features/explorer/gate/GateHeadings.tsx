import type { Role } from '../../../engine/cell';
import { useAllWords } from '../../../i18n/MoreWords';
import type { GateScene } from '../../../scene/gate/gate-scene';
import type { Slot } from '../../../scene/gate/layout';
import { labelText } from '../../../scene/label';

interface GateHeadingsProps {
  readonly scene: GateScene;
  readonly roles: Readonly<Record<string, Role>>;
}

/** The words over what is drawn: what each column of bars is, with the chosen unit's number. */
export function GateHeadings({ scene, roles }: GateHeadingsProps) {
  const words = useAllWords();
  const { layout, gate, numbers } = scene;
  const role = roles[gate.node];
  const symbol = labelText(gate.label).replace(/_t$|,t\}$/, '');
  const value = role === undefined ? symbol : words.explorer.roles[role].short;
  const columns: readonly [Slot | null, string, string][] = [
    [layout.sum, words.gate.sum, ''],
    [layout.pre, words.gate.preActivation, numbers.pre],
    [layout.value, value, numbers.value],
  ];
  const { plot } = layout;
  const fn =
    gate.sign.includes('−') || /\d/.test(gate.sign)
      ? gate.sign.replace('σ', 'σ(a)')
      : words.gate.of({ fn: gate.sign });
  return (
    <div className="gate-headings" data-stacked={layout.stacked}>
      <span
        className="gate-heading-unit"
        style={{ width: layout.names, top: layout.headingY - 11 }}
      >
        {words.gate.unit}
      </span>
      {columns.map(
        ([slot, name, number]) =>
          slot !== null && (
            <span
              key={name}
              className="gate-heading"
              style={{
                left: slot.x - 5,
                width: slot.width + 10,
                top: layout.over.labelY - 13,
                height: layout.top - layout.over.labelY + 9,
              }}
            >
              <span>{name}</span>
              <b data-hue={gate.hue}>{number === '' ? '\u00a0' : number}</b>
            </span>
          ),
      )}
      {plot !== null && (
        <>
          <span
            className="gate-curve-name"
            data-hue={gate.hue}
            style={{ left: plot.x, width: plot.width, top: plot.y - 17 }}
          >
            {words.gate.curve({ symbol, fn })}
          </span>
          <span
            className="gate-axis-name"
            style={{ left: plot.x - 24, width: plot.width + 48, top: plot.y + plot.height + 16 }}
          >
            {words.gate.axis}
          </span>
        </>
      )}
    </div>
  );
}
