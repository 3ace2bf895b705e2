import type { Part } from '../../engine/formula/part';
import type { Hue } from '../../scene/hue';
import { hover, togglePin, useView } from '../../stores/view';
import { PartText } from './PartText';

interface FormulaPartProps {
  readonly part: Part;
  readonly hue: Hue;
  /** The name of its button; null where it is none. */
  readonly pinName: string | null;
  /** Whether the keyboard stops here; a pointer can press every button. */
  readonly reachable: boolean;
}

/** One part: lights up with its node in the diagram, and the other way round. */
export function FormulaPart({ part, hue, pinName, reachable }: FormulaPartProps) {
  const { node } = part;
  const lit = useView(({ hovered }) => hovered !== null && hovered === node);
  const pinned = useView((view) => view.pinned !== null && view.pinned === node);
  const text = <PartText part={part} />;
  const look = {
    className: `part part-${part.kind}`,
    'data-node': node,
    'data-hue': hue,
    'data-lit': lit,
  };
  if (node === null) {
    return (
      <span {...look} aria-hidden="true">
        {text}
      </span>
    );
  }
  const light = {
    onPointerEnter: () => {
      hover(node);
    },
    onPointerLeave: () => {
      hover(null);
    },
  };
  if (pinName === null) {
    return (
      <span {...look} {...light} aria-hidden="true">
        {text}
      </span>
    );
  }
  const button = (
    <button
      type="button"
      {...look}
      {...light}
      tabIndex={reachable ? 0 : -1}
      aria-label={pinName}
      aria-pressed={pinned}
      onFocus={light.onPointerEnter}
      onBlur={light.onPointerLeave}
      onClick={() => {
        togglePin(node);
      }}
    >
      {text}
    </button>
  );
  return reachable ? button : <span aria-hidden="true">{button}</span>;
}
